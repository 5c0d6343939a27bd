// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  TerraformProvider,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface TokenryProviderConfig {
  /**
   * API token to call the server with. Default: `TOKENRY_API_TOKEN`.
   * Sensitive.
   */
  readonly apiToken?: string | undefined;
  /**
   * Password of the user. Default: `TOKENRY_PASSWORD`.
   * Sensitive.
   */
  readonly password?: string | undefined;
  /** Tenant that everything is in. Default: `TOKENRY_TENANT`, or `main`. */
  readonly tenant?: string | undefined;
  /** Where the server is. Default: `TOKENRY_URL`, or `http://127.0.0.1:8080`. */
  readonly url?: string | undefined;
  /** E-mail address of a user, with `password`, in place of `api_token`. Default: `TOKENRY_USERNAME`. */
  readonly username?: string | undefined;
  /** Name that tells several providers of the same kind in one stack apart. */
  readonly alias?: string | undefined;
}

/**
 * Service accounts and API tokens of a Tokenry server.
 * Terraform: `tokenry.local/tokenry/tokenry`.
 */
export class TokenryProvider extends TerraformProvider {
  static readonly tfResourceType = "tokenry";

  #apiToken: string | undefined;
  #password: string | undefined;
  #tenant: string | undefined;
  #url: string | undefined;
  #username: string | undefined;
  #alias: string | undefined;

  constructor(scope: Construct, id: string, config: TokenryProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: "tokenry",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
      terraformProviderSource: "tokenry.local/tokenry/tokenry",
    });
    this.#apiToken = config.apiToken;
    this.#password = config.password;
    this.#tenant = config.tenant;
    this.#url = config.url;
    this.#username = config.username;
    this.#alias = config.alias;
  }

  /**
   * API token to call the server with. Default: `TOKENRY_API_TOKEN`.
   * Sensitive.
   */
  get apiToken(): string | undefined {
    return this.#apiToken;
  }
  set apiToken(value: string | undefined) {
    this.#apiToken = value;
  }
  resetApiToken(): void {
    this.#apiToken = undefined;
  }
  /** What was set, not a reference. */
  get apiTokenInput(): string | undefined {
    return this.#apiToken;
  }

  /**
   * Password of the user. Default: `TOKENRY_PASSWORD`.
   * Sensitive.
   */
  get password(): string | undefined {
    return this.#password;
  }
  set password(value: string | undefined) {
    this.#password = value;
  }
  resetPassword(): void {
    this.#password = undefined;
  }
  /** What was set, not a reference. */
  get passwordInput(): string | undefined {
    return this.#password;
  }

  /** Tenant that everything is in. Default: `TOKENRY_TENANT`, or `main`. */
  get tenant(): string | undefined {
    return this.#tenant;
  }
  set tenant(value: string | undefined) {
    this.#tenant = value;
  }
  resetTenant(): void {
    this.#tenant = undefined;
  }
  /** What was set, not a reference. */
  get tenantInput(): string | undefined {
    return this.#tenant;
  }

  /** Where the server is. Default: `TOKENRY_URL`, or `http://127.0.0.1:8080`. */
  get url(): string | undefined {
    return this.#url;
  }
  set url(value: string | undefined) {
    this.#url = value;
  }
  resetUrl(): void {
    this.#url = undefined;
  }
  /** What was set, not a reference. */
  get urlInput(): string | undefined {
    return this.#url;
  }

  /** E-mail address of a user, with `password`, in place of `api_token`. Default: `TOKENRY_USERNAME`. */
  get username(): string | undefined {
    return this.#username;
  }
  set username(value: string | undefined) {
    this.#username = value;
  }
  resetUsername(): void {
    this.#username = undefined;
  }
  /** What was set, not a reference. */
  get usernameInput(): string | undefined {
    return this.#username;
  }

  override get alias(): string | undefined {
    return this.#alias;
  }
  override set alias(value: string | undefined) {
    this.#alias = value;
  }
  resetAlias(): void {
    this.#alias = undefined;
  }
  /** What was set, not a reference. */
  get aliasInput(): string | undefined {
    return this.#alias;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      api_token: stringToTerraform(this.#apiToken),
      password: stringToTerraform(this.#password),
      tenant: stringToTerraform(this.#tenant),
      url: stringToTerraform(this.#url),
      username: stringToTerraform(this.#username),
      alias: stringToTerraform(this.#alias),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      api_token: { value: stringToHclTerraform(this.#apiToken), isBlock: false, type: "simple", storageClassType: "string" },
      password: { value: stringToHclTerraform(this.#password), isBlock: false, type: "simple", storageClassType: "string" },
      tenant: { value: stringToHclTerraform(this.#tenant), isBlock: false, type: "simple", storageClassType: "string" },
      url: { value: stringToHclTerraform(this.#url), isBlock: false, type: "simple", storageClassType: "string" },
      username: { value: stringToHclTerraform(this.#username), isBlock: false, type: "simple", storageClassType: "string" },
      alias: { value: stringToHclTerraform(this.#alias), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
