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
  /** What the token is for. Default: empty. */
  readonly description?: string | undefined;
  /** Each use moves the expiry to then plus max_age. Default: false. */
  readonly extended?: boolean | IResolvable | undefined;
  /** How long the token works, as an ISO 8601 duration (P30D, PT1H). Empty: it never expires. */
  readonly maxAge?: string | undefined;
  /** Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. */
  readonly name: string;
  /** Service account that the token belongs to. */
  readonly serviceAccountId: string;
}

/**
 * An API token of a service account.
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

  /** What the token is for. Default: empty. */
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

  /** Whether the token has expired. */
  get expired(): IResolvable {
    return this.getBooleanAttribute("expired");
  }

  /** When the token expires, RFC 3339 in UTC; empty if never. */
  get expiresAt(): string {
    return this.getStringAttribute("expires_at");
  }

  /** Each use moves the expiry to then plus max_age. Default: false. */
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
   * The token's text, known only to the state.
   * Sensitive.
   */
  get fullToken(): string {
    return this.getStringAttribute("full_token");
  }

  /** Identifier given by the server. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** When the token was issued, RFC 3339 in UTC. */
  get issuedAt(): string {
    return this.getStringAttribute("issued_at");
  }

  /** How long the token works, as an ISO 8601 duration (P30D, PT1H). Empty: it never expires. */
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

  /** Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. */
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

  /** Service account that the token belongs to. */
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
