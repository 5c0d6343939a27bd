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
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface TokenryUserConfig extends TerraformMetaArguments {
  /** What the user logs in with; unique, upper and lower case alike. */
  readonly email: string;
  /** Default: empty. */
  readonly firstName?: string | undefined;
  /** Default: empty. */
  readonly lastName?: string | undefined;
  /** May do everything in every tenant. Default: `false`. */
  readonly superAdmin?: boolean | IResolvable | undefined;
  /** Ids of the tenants that the user has access to. Default: as memberships and bindings give it. */
  readonly tenants?: string[] | undefined;
}

/**
 * A person. The credential of the provider must be a superadmin's.
 * Terraform: `tokenry_user`.
 */
export class TokenryUser extends TerraformResource {
  static readonly tfResourceType = "tokenry_user";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_user` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_user",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #email: string;
  #firstName: string | undefined;
  #lastName: string | undefined;
  #superAdmin: boolean | IResolvable | undefined;
  #tenants: string[] | undefined;

  constructor(scope: Construct, id: string, config: TokenryUserConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_user",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#email = config.email;
    this.#firstName = config.firstName;
    this.#lastName = config.lastName;
    this.#superAdmin = config.superAdmin;
    this.#tenants = config.tenants;
  }

  /** What the user logs in with; unique, upper and lower case alike. */
  get email(): string {
    return this.getStringAttribute("email");
  }
  set email(value: string) {
    this.#email = value;
  }
  /** What was set, not a reference. */
  get emailInput(): string {
    return this.#email;
  }

  /** Default: empty. */
  get firstName(): string {
    return this.getStringAttribute("first_name");
  }
  set firstName(value: string) {
    this.#firstName = value;
  }
  resetFirstName(): void {
    this.#firstName = undefined;
  }
  /** What was set, not a reference. */
  get firstNameInput(): string | undefined {
    return this.#firstName;
  }

  /** Id given by the server. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Default: empty. */
  get lastName(): string {
    return this.getStringAttribute("last_name");
  }
  set lastName(value: string) {
    this.#lastName = value;
  }
  resetLastName(): void {
    this.#lastName = undefined;
  }
  /** What was set, not a reference. */
  get lastNameInput(): string | undefined {
    return this.#lastName;
  }

  /** May do everything in every tenant. Default: `false`. */
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

  /** Ids of the tenants that the user has access to. Default: as memberships and bindings give it. */
  get tenants(): string[] {
    return Fn.tolist(this.getListAttribute("tenants"));
  }
  set tenants(value: string[]) {
    this.#tenants = value;
  }
  resetTenants(): void {
    this.#tenants = undefined;
  }
  /** What was set, not a reference. */
  get tenantsInput(): string[] | undefined {
    return this.#tenants;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      email: stringToTerraform(this.#email),
      first_name: stringToTerraform(this.#firstName),
      last_name: stringToTerraform(this.#lastName),
      super_admin: booleanToTerraform(this.#superAdmin),
      tenants: listMapper(stringToTerraform, false)(this.#tenants),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      email: { value: stringToHclTerraform(this.#email), isBlock: false, type: "simple", storageClassType: "string" },
      first_name: { value: stringToHclTerraform(this.#firstName), isBlock: false, type: "simple", storageClassType: "string" },
      last_name: { value: stringToHclTerraform(this.#lastName), isBlock: false, type: "simple", storageClassType: "string" },
      super_admin: { value: booleanToHclTerraform(this.#superAdmin), isBlock: false, type: "simple", storageClassType: "boolean" },
      tenants: { value: listMapperHcl(stringToHclTerraform, false)(this.#tenants), isBlock: false, type: "set", storageClassType: "stringList" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
