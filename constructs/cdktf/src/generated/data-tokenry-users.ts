// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  type IResolvable,
  ImportableResource,
  TerraformDataSource,
  type TerraformMetaArguments,
  type TerraformProvider,
  booleanToHclTerraform,
  booleanToTerraform,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface DataTokenryUsersConfig extends TerraformMetaArguments {
  /** Only the users whose addresses begin with this, upper and lower case alike. */
  readonly emailPrefix?: string | undefined;
  /** Only the superadmins, or with `false` only the others. */
  readonly superAdmin?: boolean | IResolvable | undefined;
}

/**
 * The users of the instance, all or some, in the order of their e-mail addresses. The credential of the provider must be a superadmin's.
 * Terraform: `tokenry_users`.
 */
export class DataTokenryUsers extends TerraformDataSource {
  static readonly tfResourceType = "tokenry_users";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_users` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_users",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #emailPrefix: string | undefined;
  #superAdmin: boolean | IResolvable | undefined;

  constructor(scope: Construct, id: string, config: DataTokenryUsersConfig = {}) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_users",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#emailPrefix = config.emailPrefix;
    this.#superAdmin = config.superAdmin;
  }

  /** Only the users whose addresses begin with this, upper and lower case alike. */
  get emailPrefix(): string {
    return this.getStringAttribute("email_prefix");
  }
  set emailPrefix(value: string) {
    this.#emailPrefix = value;
  }
  resetEmailPrefix(): void {
    this.#emailPrefix = undefined;
  }
  /** What was set, not a reference. */
  get emailPrefixInput(): string | undefined {
    return this.#emailPrefix;
  }

  /** Their ids. */
  get ids(): string[] {
    return this.getListAttribute("ids");
  }

  /** Only the superadmins, or with `false` only the others. */
  get superAdmin(): IResolvable {
    return this.getBooleanAttribute("super_admin");
  }
  set superAdmin(value: boolean | IResolvable) {
    this.#superAdmin = value;
  }
  resetSuperAdmin(): void {
    this.#superAdmin = undefined;
  }
  /** What was set, not a reference. */
  get superAdminInput(): boolean | IResolvable | undefined {
    return this.#superAdmin;
  }

  /** The users. */
  get users(): IResolvable {
    return this.interpolationForAttribute("users");
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      email_prefix: stringToTerraform(this.#emailPrefix),
      super_admin: booleanToTerraform(this.#superAdmin),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      email_prefix: { value: stringToHclTerraform(this.#emailPrefix), isBlock: false, type: "simple", storageClassType: "string" },
      super_admin: { value: booleanToHclTerraform(this.#superAdmin), isBlock: false, type: "simple", storageClassType: "boolean" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
