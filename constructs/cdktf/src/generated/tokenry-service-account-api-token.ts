// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  type IResolvable,
  ImportableResource,
  type TerraformMetaArguments,
  type TerraformProvider,
  TerraformResource,
  booleanToHclTerraform,
  booleanToTerraform,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface TokenryServiceAccountApiTokenConfig extends TerraformMetaArguments {
  /** What it is for. Default: empty. A change makes a new token. */
  readonly description?: string | undefined;
  /** Each use moves the expiry to then plus `max_age`. Default: `false`. A change makes a new token. */
  readonly extended?: boolean | IResolvable | undefined;
  /** How long the token works, as an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P30D`, `PT1H`). Left out or `""`: it never expires. A change of the length makes a new token. */
  readonly maxAge?: string | undefined;
  /** Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. Names need not be unique. A change makes a new token. */
  readonly name: string;
  /** Id of the service account that the token belongs to. A change makes a new token. */
  readonly serviceAccountId: string;
}

/**
 * An API token of a service account. The server cannot change a token: each change makes a new token and revokes the old one. A token that has expired or was revoked outside Terraform is replaced, too.
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

  #description: string | undefined;
  #extended: boolean | IResolvable | undefined;
  #maxAge: string | undefined;
  #name: string;
  #serviceAccountId: string;

  constructor(scope: Construct, id: string, config: TokenryServiceAccountApiTokenConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_service_account_api_token",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#description = config.description;
    this.#extended = config.extended;
    this.#maxAge = config.maxAge;
    this.#name = config.name;
    this.#serviceAccountId = config.serviceAccountId;
  }

  /** What it is for. Default: empty. A change makes a new token. */
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

  /** The expiry has passed. Terraform then plans a new token. */
  get expired(): IResolvable {
    return this.getBooleanAttribute("expired");
  }

  /** When it stops working, RFC 3339 in UTC; null if never. Use moves it if `extended` is set. */
  get expiresAt(): string {
    return this.getStringAttribute("expires_at");
  }

  /** Each use moves the expiry to then plus `max_age`. Default: `false`. A change makes a new token. */
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

  /**
   * The token, as it is sent to the server. Only the answer that creates a token holds it, so it is null after an import. It stands in the state as it is: protect the state.
   * Sensitive.
   */
  get fullToken(): string {
    return this.getStringAttribute("full_token");
  }

  /** Id given by the server; not a part of the token's text. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** When it was issued, RFC 3339 in UTC. */
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

  /** Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. Names need not be unique. A change makes a new token. */
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

  /** First characters of the token, to recognise it by. */
  get prefix(): string {
    return this.getStringAttribute("prefix");
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

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      description: stringToTerraform(this.#description),
      extended: booleanToTerraform(this.#extended),
      max_age: stringToTerraform(this.#maxAge),
      name: stringToTerraform(this.#name),
      service_account_id: stringToTerraform(this.#serviceAccountId),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      description: { value: stringToHclTerraform(this.#description), isBlock: false, type: "simple", storageClassType: "string" },
      extended: { value: booleanToHclTerraform(this.#extended), isBlock: false, type: "simple", storageClassType: "boolean" },
      max_age: { value: stringToHclTerraform(this.#maxAge), isBlock: false, type: "simple", storageClassType: "string" },
      name: { value: stringToHclTerraform(this.#name), isBlock: false, type: "simple", storageClassType: "string" },
      service_account_id: { value: stringToHclTerraform(this.#serviceAccountId), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
