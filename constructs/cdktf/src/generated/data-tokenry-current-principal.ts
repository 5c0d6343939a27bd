// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  Fn,
  type IResolvable,
  ImportableResource,
  TerraformDataSource,
  type TerraformMetaArguments,
  type TerraformProvider,
} from "cdktf";
import type { Construct } from "constructs";

export interface DataTokenryCurrentPrincipalConfig extends TerraformMetaArguments {
}

/**
 * Who the credential of the provider belongs to.
 * Terraform: `tokenry_current_principal`.
 */
export class DataTokenryCurrentPrincipal extends TerraformDataSource {
  static readonly tfResourceType = "tokenry_current_principal";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_current_principal` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_current_principal",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }


  constructor(scope: Construct, id: string, config: DataTokenryCurrentPrincipalConfig = {}) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_current_principal",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
  }

  /** Id of the user or service account. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** E-mail address of a person, or name of a service account. */
  get name(): string {
    return this.getStringAttribute("name");
  }

  /** May do everything in every tenant. */
  get superAdmin(): IResolvable {
    return this.getBooleanAttribute("super_admin");
  }

  /** Ids of the tenants that it has access to. */
  get tenants(): string[] {
    return Fn.tolist(this.getListAttribute("tenants"));
  }

  /** `STANDARD` (a person) or `SERVICE_ACCOUNT`. */
  get type(): string {
    return this.getStringAttribute("type");
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {};
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    return {};
  }
}
