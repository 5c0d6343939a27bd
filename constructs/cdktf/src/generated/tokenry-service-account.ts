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

export interface TokenryServiceAccountConfig extends TerraformMetaArguments {
  /** What it is for. Default: empty. */
  readonly description?: string | undefined;
  /** Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. Names need not be unique. */
  readonly name: string;
  /** May do everything in every tenant. Only a principal that has it can grant it. Default: `false`. */
  readonly superAdmin?: boolean | IResolvable | undefined;
}

/**
 * A service account: a principal for a program. API tokens belong to it and act with its permissions.
 * Terraform: `tokenry_service_account`.
 */
export class TokenryServiceAccount extends TerraformResource {
  static readonly tfResourceType = "tokenry_service_account";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_service_account` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_service_account",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #description: string | undefined;
  #name: string;
  #superAdmin: boolean | IResolvable | undefined;

  constructor(scope: Construct, id: string, config: TokenryServiceAccountConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_service_account",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#description = config.description;
    this.#name = config.name;
    this.#superAdmin = config.superAdmin;
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

  /** Id given by the server. */
  get id(): string {
    return this.getStringAttribute("id");
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

  /** May do everything in every tenant. Only a principal that has it can grant it. Default: `false`. */
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

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      description: stringToTerraform(this.#description),
      name: stringToTerraform(this.#name),
      super_admin: booleanToTerraform(this.#superAdmin),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      description: { value: stringToHclTerraform(this.#description), isBlock: false, type: "simple", storageClassType: "string" },
      name: { value: stringToHclTerraform(this.#name), isBlock: false, type: "simple", storageClassType: "string" },
      super_admin: { value: booleanToHclTerraform(this.#superAdmin), isBlock: false, type: "simple", storageClassType: "boolean" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
