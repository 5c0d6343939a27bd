// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  Fn,
  type IResolvable,
  ImportableResource,
  type TerraformMetaArguments,
  type TerraformProvider,
  TerraformResource,
  booleanToHclTerraform,
  booleanToTerraform,
  listMapper,
  listMapperHcl,
  numberToHclTerraform,
  numberToTerraform,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface TokenryServiceAccountApiTokenConfig extends TerraformMetaArguments {
  /** How long the token works at most, however often it is used or rotated; a duration as `max_age`. Left out: no such limit, or that of the server. A change of the length makes a new token. */
  readonly absoluteMaxAge?: string | undefined;
  /** The addresses that may use the token: IPv4 or IPv6 networks (`192.0.2.0/24`, `2001:db8::/32`) or single addresses. Left out: all. A change makes a new token. */
  readonly allowedCidrs?: string[] | undefined;
  /** What it is for. Default: empty. */
  readonly description?: string | undefined;
  /** A token that is not enabled is refused, until it is again. Default: `true`. */
  readonly enabled?: boolean | IResolvable | undefined;
  /** Each use moves the expiry to then plus `max_age`. Default: `false`. */
  readonly extended?: boolean | IResolvable | undefined;
  /** How long the token works, as an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P30D`, `PT1H`). Left out or `""`: it never expires. A change of the length makes a new token. */
  readonly maxAge?: string | undefined;
  /** Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. Names need not be unique. */
  readonly name: string;
  /** How long the old text still works after a rotation; a duration as `max_age`. While it does, no further rotation is possible. Left out: not at all. */
  readonly overlap?: string | undefined;
  /** What the token may do, of what its owner may: `RESOURCE:ACTION` each. Left out: all that the owner may at the time of use. A change makes a new token. */
  readonly permissions?: string[] | undefined;
  /** How often the token may be used in `rate_limit_window`, on each node of the server. Left out: no limit. A change makes a new token. */
  readonly rateLimitRequests?: number | undefined;
  /** The window of `rate_limit_requests`; a duration as `max_age`. A change of the length makes a new token. */
  readonly rateLimitWindow?: string | undefined;
  /** An age public key (X25519, `age1...`; `age-keygen` makes one). The state then holds the token only as `sealed_token`, which nobody but the holder of that key's identity can open. A change rotates the token. */
  readonly recipient?: string | undefined;
  /** Rotates the token when less than this is left until it expires; a duration as `max_age`, and shorter than it. Left out: a token that expires is replaced afterwards. */
  readonly rotateBefore?: string | undefined;
  /** Any text: a change rotates the token. */
  readonly rotationTrigger?: string | undefined;
  /**
   * The text of the token, brought by you: `provider::tokenry::token_text` makes one of a random password, `tokenry token new` another. Write-only: neither plan nor state ever holds it. Needs `secret_wo_version`.
   * Sensitive.
   */
  readonly secretWo?: string | undefined;
  /** A number that you raise when `secret_wo` is another: the token is then rotated to it. Terraform cannot see that by itself, as it does not keep the text. */
  readonly secretWoVersion?: number | undefined;
  /** Id of the service account that the token belongs to. A change makes a new token. */
  readonly serviceAccountId: string;
  /** Puts the text of the token into the state, as `token`. Whoever reads the state then has the token: protect it. A change rotates the token. Default: `false`. */
  readonly storeTokenInState?: boolean | IResolvable | undefined;
}

/**
 * An API token of a service account. Say where its text goes: sealed for a `recipient`, brought by you as `secret_wo`, or, with `store_token_in_state`, into the state. Name, description, `extended` and `enabled` change in place; a rotation gives the token a new text and keeps its id; a change of anything else makes a new token and revokes the old one. A token that has expired, or was revoked outside Terraform, is replaced.
 * Terraform: `tokenry_service_account_api_token`.
 */
export class TokenryServiceAccountApiToken extends TerraformResource {
  static readonly tfResourceType = "tokenry_service_account_api_token";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_service_account_api_token` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_service_account_api_token",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #absoluteMaxAge: string | undefined;
  #allowedCidrs: string[] | undefined;
  #description: string | undefined;
  #enabled: boolean | IResolvable | undefined;
  #extended: boolean | IResolvable | undefined;
  #maxAge: string | undefined;
  #name: string;
  #overlap: string | undefined;
  #permissions: string[] | undefined;
  #rateLimitRequests: number | undefined;
  #rateLimitWindow: string | undefined;
  #recipient: string | undefined;
  #rotateBefore: string | undefined;
  #rotationTrigger: string | undefined;
  #secretWo: string | undefined;
  #secretWoVersion: number | undefined;
  #serviceAccountId: string;
  #storeTokenInState: boolean | IResolvable | undefined;

  constructor(scope: Construct, id: string, config: TokenryServiceAccountApiTokenConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_service_account_api_token",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#absoluteMaxAge = config.absoluteMaxAge;
    this.#allowedCidrs = config.allowedCidrs;
    this.#description = config.description;
    this.#enabled = config.enabled;
    this.#extended = config.extended;
    this.#maxAge = config.maxAge;
    this.#name = config.name;
    this.#overlap = config.overlap;
    this.#permissions = config.permissions;
    this.#rateLimitRequests = config.rateLimitRequests;
    this.#rateLimitWindow = config.rateLimitWindow;
    this.#recipient = config.recipient;
    this.#rotateBefore = config.rotateBefore;
    this.#rotationTrigger = config.rotationTrigger;
    this.#secretWo = config.secretWo;
    this.#secretWoVersion = config.secretWoVersion;
    this.#serviceAccountId = config.serviceAccountId;
    this.#storeTokenInState = config.storeTokenInState;
  }

  /** What neither use nor rotation moves the expiry beyond, RFC 3339 in UTC; null if nothing. */
  get absoluteExpiresAt(): string {
    return this.getStringAttribute("absolute_expires_at");
  }

  /** How long the token works at most, however often it is used or rotated; a duration as `max_age`. Left out: no such limit, or that of the server. A change of the length makes a new token. */
  get absoluteMaxAge(): string {
    return this.getStringAttribute("absolute_max_age");
  }
  set absoluteMaxAge(value: string) {
    this.#absoluteMaxAge = value;
  }
  resetAbsoluteMaxAge(): void {
    this.#absoluteMaxAge = undefined;
  }
  /** What was set, not a reference. */
  get absoluteMaxAgeInput(): string | undefined {
    return this.#absoluteMaxAge;
  }

  /** The addresses that may use the token: IPv4 or IPv6 networks (`192.0.2.0/24`, `2001:db8::/32`) or single addresses. Left out: all. A change makes a new token. */
  get allowedCidrs(): string[] {
    return Fn.tolist(this.getListAttribute("allowed_cidrs"));
  }
  set allowedCidrs(value: string[]) {
    this.#allowedCidrs = value;
  }
  resetAllowedCidrs(): void {
    this.#allowedCidrs = undefined;
  }
  /** What was set, not a reference. */
  get allowedCidrsInput(): string[] | undefined {
    return this.#allowedCidrs;
  }

  /** What it is for. Default: empty. */
  get description(): string {
    return this.getStringAttribute("description");
  }
  set description(value: string) {
    this.#description = value;
  }
  resetDescription(): void {
    this.#description = undefined;
  }
  /** What was set, not a reference. */
  get descriptionInput(): string | undefined {
    return this.#description;
  }

  /** A token that is not enabled is refused, until it is again. Default: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute("enabled");
  }
  set enabled(value: boolean | IResolvable) {
    this.#enabled = value;
  }
  resetEnabled(): void {
    this.#enabled = undefined;
  }
  /** What was set, not a reference. */
  get enabledInput(): boolean | IResolvable | undefined {
    return this.#enabled;
  }

  /** The expiry has passed. Terraform then plans a new token. */
  get expired(): IResolvable {
    return this.getBooleanAttribute("expired");
  }

  /** When it stops working, RFC 3339 in UTC; null if never. Use moves it if `extended` is set. */
  get expiresAt(): string {
    return this.getStringAttribute("expires_at");
  }

  /** Each use moves the expiry to then plus `max_age`. Default: `false`. */
  get extended(): IResolvable {
    return this.getBooleanAttribute("extended");
  }
  set extended(value: boolean | IResolvable) {
    this.#extended = value;
  }
  resetExtended(): void {
    this.#extended = undefined;
  }
  /** What was set, not a reference. */
  get extendedInput(): boolean | IResolvable | undefined {
    return this.#extended;
  }

  /** How many texts the token has had: 1 and one for each rotation. */
  get generation(): number {
    return this.getNumberAttribute("generation");
  }

  /** Id given by the server; not a part of the token's text. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** When the present text was issued, RFC 3339 in UTC. */
  get issuedAt(): string {
    return this.getStringAttribute("issued_at");
  }

  /** How long the token works, as an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P30D`, `PT1H`). Left out or `""`: it never expires. A change of the length makes a new token. */
  get maxAge(): string {
    return this.getStringAttribute("max_age");
  }
  set maxAge(value: string) {
    this.#maxAge = value;
  }
  resetMaxAge(): void {
    this.#maxAge = undefined;
  }
  /** What was set, not a reference. */
  get maxAgeInput(): string | undefined {
    return this.#maxAge;
  }

  /** Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. Names need not be unique. */
  get name(): string {
    return this.getStringAttribute("name");
  }
  set name(value: string) {
    this.#name = value;
  }
  /** What was set, not a reference. */
  get nameInput(): string {
    return this.#name;
  }

  /** How long the old text still works after a rotation; a duration as `max_age`. While it does, no further rotation is possible. Left out: not at all. */
  get overlap(): string {
    return this.getStringAttribute("overlap");
  }
  set overlap(value: string) {
    this.#overlap = value;
  }
  resetOverlap(): void {
    this.#overlap = undefined;
  }
  /** What was set, not a reference. */
  get overlapInput(): string | undefined {
    return this.#overlap;
  }

  /** What the token may do, of what its owner may: `RESOURCE:ACTION` each. Left out: all that the owner may at the time of use. A change makes a new token. */
  get permissions(): string[] {
    return Fn.tolist(this.getListAttribute("permissions"));
  }
  set permissions(value: string[]) {
    this.#permissions = value;
  }
  resetPermissions(): void {
    this.#permissions = undefined;
  }
  /** What was set, not a reference. */
  get permissionsInput(): string[] | undefined {
    return this.#permissions;
  }

  /** First characters of the token, to recognise it by. */
  get prefix(): string {
    return this.getStringAttribute("prefix");
  }

  /** When the text before the last rotation stops working, RFC 3339 in UTC; null if it does already. */
  get previousExpiresAt(): string {
    return this.getStringAttribute("previous_expires_at");
  }

  /** How often the token may be used in `rate_limit_window`, on each node of the server. Left out: no limit. A change makes a new token. */
  get rateLimitRequests(): number {
    return this.getNumberAttribute("rate_limit_requests");
  }
  set rateLimitRequests(value: number) {
    this.#rateLimitRequests = value;
  }
  resetRateLimitRequests(): void {
    this.#rateLimitRequests = undefined;
  }
  /** What was set, not a reference. */
  get rateLimitRequestsInput(): number | undefined {
    return this.#rateLimitRequests;
  }

  /** The window of `rate_limit_requests`; a duration as `max_age`. A change of the length makes a new token. */
  get rateLimitWindow(): string {
    return this.getStringAttribute("rate_limit_window");
  }
  set rateLimitWindow(value: string) {
    this.#rateLimitWindow = value;
  }
  resetRateLimitWindow(): void {
    this.#rateLimitWindow = undefined;
  }
  /** What was set, not a reference. */
  get rateLimitWindowInput(): string | undefined {
    return this.#rateLimitWindow;
  }

  /** An age public key (X25519, `age1...`; `age-keygen` makes one). The state then holds the token only as `sealed_token`, which nobody but the holder of that key's identity can open. A change rotates the token. */
  get recipient(): string {
    return this.getStringAttribute("recipient");
  }
  set recipient(value: string) {
    this.#recipient = value;
  }
  resetRecipient(): void {
    this.#recipient = undefined;
  }
  /** What was set, not a reference. */
  get recipientInput(): string | undefined {
    return this.#recipient;
  }

  /** Rotates the token when less than this is left until it expires; a duration as `max_age`, and shorter than it. Left out: a token that expires is replaced afterwards. */
  get rotateBefore(): string {
    return this.getStringAttribute("rotate_before");
  }
  set rotateBefore(value: string) {
    this.#rotateBefore = value;
  }
  resetRotateBefore(): void {
    this.#rotateBefore = undefined;
  }
  /** What was set, not a reference. */
  get rotateBeforeInput(): string | undefined {
    return this.#rotateBefore;
  }

  /** Any text: a change rotates the token. */
  get rotationTrigger(): string {
    return this.getStringAttribute("rotation_trigger");
  }
  set rotationTrigger(value: string) {
    this.#rotationTrigger = value;
  }
  resetRotationTrigger(): void {
    this.#rotationTrigger = undefined;
  }
  /** What was set, not a reference. */
  get rotationTriggerInput(): string | undefined {
    return this.#rotationTrigger;
  }

  /** The text of the token, encrypted for `recipient`: an age file with ASCII armor. `tokenry unseal` and `age --decrypt` open it. Null without a recipient, and after an import. */
  get sealedToken(): string {
    return this.getStringAttribute("sealed_token");
  }

  /**
   * The text of the token, brought by you: `provider::tokenry::token_text` makes one of a random password, `tokenry token new` another. Write-only: neither plan nor state ever holds it. Needs `secret_wo_version`.
   * Sensitive.
   */
  get secretWo(): string {
    return this.getStringAttribute("secret_wo");
  }
  set secretWo(value: string) {
    this.#secretWo = value;
  }
  resetSecretWo(): void {
    this.#secretWo = undefined;
  }
  /** What was set, not a reference. */
  get secretWoInput(): string | undefined {
    return this.#secretWo;
  }

  /** A number that you raise when `secret_wo` is another: the token is then rotated to it. Terraform cannot see that by itself, as it does not keep the text. */
  get secretWoVersion(): number {
    return this.getNumberAttribute("secret_wo_version");
  }
  set secretWoVersion(value: number) {
    this.#secretWoVersion = value;
  }
  resetSecretWoVersion(): void {
    this.#secretWoVersion = undefined;
  }
  /** What was set, not a reference. */
  get secretWoVersionInput(): number | undefined {
    return this.#secretWoVersion;
  }

  /** Id of the service account that the token belongs to. A change makes a new token. */
  get serviceAccountId(): string {
    return this.getStringAttribute("service_account_id");
  }
  set serviceAccountId(value: string) {
    this.#serviceAccountId = value;
  }
  /** What was set, not a reference. */
  get serviceAccountIdInput(): string {
    return this.#serviceAccountId;
  }

  /** Puts the text of the token into the state, as `token`. Whoever reads the state then has the token: protect it. A change rotates the token. Default: `false`. */
  get storeTokenInState(): IResolvable {
    return this.getBooleanAttribute("store_token_in_state");
  }
  set storeTokenInState(value: boolean | IResolvable) {
    this.#storeTokenInState = value;
  }
  resetStoreTokenInState(): void {
    this.#storeTokenInState = undefined;
  }
  /** What was set, not a reference. */
  get storeTokenInStateInput(): boolean | IResolvable | undefined {
    return this.#storeTokenInState;
  }

  /**
   * The text of the token, as it is sent to the server; null unless `store_token_in_state` is set, and after an import.
   * Sensitive.
   */
  get token(): string {
    return this.getStringAttribute("token");
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      absolute_max_age: stringToTerraform(this.#absoluteMaxAge),
      allowed_cidrs: listMapper(stringToTerraform, false)(this.#allowedCidrs),
      description: stringToTerraform(this.#description),
      enabled: booleanToTerraform(this.#enabled),
      extended: booleanToTerraform(this.#extended),
      max_age: stringToTerraform(this.#maxAge),
      name: stringToTerraform(this.#name),
      overlap: stringToTerraform(this.#overlap),
      permissions: listMapper(stringToTerraform, false)(this.#permissions),
      rate_limit_requests: numberToTerraform(this.#rateLimitRequests),
      rate_limit_window: stringToTerraform(this.#rateLimitWindow),
      recipient: stringToTerraform(this.#recipient),
      rotate_before: stringToTerraform(this.#rotateBefore),
      rotation_trigger: stringToTerraform(this.#rotationTrigger),
      secret_wo: stringToTerraform(this.#secretWo),
      secret_wo_version: numberToTerraform(this.#secretWoVersion),
      service_account_id: stringToTerraform(this.#serviceAccountId),
      store_token_in_state: booleanToTerraform(this.#storeTokenInState),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      absolute_max_age: { value: stringToHclTerraform(this.#absoluteMaxAge), isBlock: false, type: "simple", storageClassType: "string" },
      allowed_cidrs: { value: listMapperHcl(stringToHclTerraform, false)(this.#allowedCidrs), isBlock: false, type: "set", storageClassType: "stringList" },
      description: { value: stringToHclTerraform(this.#description), isBlock: false, type: "simple", storageClassType: "string" },
      enabled: { value: booleanToHclTerraform(this.#enabled), isBlock: false, type: "simple", storageClassType: "boolean" },
      extended: { value: booleanToHclTerraform(this.#extended), isBlock: false, type: "simple", storageClassType: "boolean" },
      max_age: { value: stringToHclTerraform(this.#maxAge), isBlock: false, type: "simple", storageClassType: "string" },
      name: { value: stringToHclTerraform(this.#name), isBlock: false, type: "simple", storageClassType: "string" },
      overlap: { value: stringToHclTerraform(this.#overlap), isBlock: false, type: "simple", storageClassType: "string" },
      permissions: { value: listMapperHcl(stringToHclTerraform, false)(this.#permissions), isBlock: false, type: "set", storageClassType: "stringList" },
      rate_limit_requests: { value: numberToHclTerraform(this.#rateLimitRequests), isBlock: false, type: "simple", storageClassType: "number" },
      rate_limit_window: { value: stringToHclTerraform(this.#rateLimitWindow), isBlock: false, type: "simple", storageClassType: "string" },
      recipient: { value: stringToHclTerraform(this.#recipient), isBlock: false, type: "simple", storageClassType: "string" },
      rotate_before: { value: stringToHclTerraform(this.#rotateBefore), isBlock: false, type: "simple", storageClassType: "string" },
      rotation_trigger: { value: stringToHclTerraform(this.#rotationTrigger), isBlock: false, type: "simple", storageClassType: "string" },
      secret_wo: { value: stringToHclTerraform(this.#secretWo), isBlock: false, type: "simple", storageClassType: "string" },
      secret_wo_version: { value: numberToHclTerraform(this.#secretWoVersion), isBlock: false, type: "simple", storageClassType: "number" },
      service_account_id: { value: stringToHclTerraform(this.#serviceAccountId), isBlock: false, type: "simple", storageClassType: "string" },
      store_token_in_state: { value: booleanToHclTerraform(this.#storeTokenInState), isBlock: false, type: "simple", storageClassType: "boolean" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
