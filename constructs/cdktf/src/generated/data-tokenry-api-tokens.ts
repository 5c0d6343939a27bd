// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  type IResolvable,
  ImportableResource,
  TerraformDataSource,
  type TerraformMetaArguments,
  type TerraformProvider,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface DataTokenryApiTokensConfig extends TerraformMetaArguments {
  /** Id of the service account whose tokens they are. Without `service_account_id` and `user_id`: those of whom the provider's credential belongs to. */
  readonly serviceAccountId?: string | undefined;
  /** Id of the user whose tokens they are. The credential of the provider must be a superadmin's. */
  readonly userId?: string | undefined;
}

/**
 * The API tokens of one owner, oldest first: what is known of them. The server keeps no text of a token, so none is here.
 * Terraform: `tokenry_api_tokens`.
 */
export class DataTokenryApiTokens extends TerraformDataSource {
  static readonly tfResourceType = "tokenry_api_tokens";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_api_tokens` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_api_tokens",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #serviceAccountId: string | undefined;
  #userId: string | undefined;

  constructor(scope: Construct, id: string, config: DataTokenryApiTokensConfig = {}) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_api_tokens",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#serviceAccountId = config.serviceAccountId;
    this.#userId = config.userId;
  }

  /** The tokens. */
  get apiTokens(): IResolvable {
    return this.interpolationForAttribute("api_tokens");
  }

  /** Their ids. */
  get ids(): string[] {
    return this.getListAttribute("ids");
  }

  /** Id of the service account whose tokens they are. Without `service_account_id` and `user_id`: those of whom the provider's credential belongs to. */
  get serviceAccountId(): string {
    return this.getStringAttribute("service_account_id");
  }
  set serviceAccountId(value: string) {
    this.#serviceAccountId = value;
  }
  resetServiceAccountId(): void {
    this.#serviceAccountId = undefined;
  }
  /** What was set, not a reference. */
  get serviceAccountIdInput(): string | undefined {
    return this.#serviceAccountId;
  }

  /** Id of the user whose tokens they are. The credential of the provider must be a superadmin's. */
  get userId(): string {
    return this.getStringAttribute("user_id");
  }
  set userId(value: string) {
    this.#userId = value;
  }
  resetUserId(): void {
    this.#userId = undefined;
  }
  /** What was set, not a reference. */
  get userIdInput(): string | undefined {
    return this.#userId;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      service_account_id: stringToTerraform(this.#serviceAccountId),
      user_id: stringToTerraform(this.#userId),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      service_account_id: { value: stringToHclTerraform(this.#serviceAccountId), isBlock: false, type: "simple", storageClassType: "string" },
      user_id: { value: stringToHclTerraform(this.#userId), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
