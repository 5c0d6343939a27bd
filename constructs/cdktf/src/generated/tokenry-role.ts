// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  type IResolvable,
  ImportableResource,
  type TerraformMetaArguments,
  type TerraformProvider,
  TerraformResource,
  booleanToHclTerraform,
  booleanToTerraform,
  hashMapper,
  hashMapperHcl,
  listMapper,
  listMapperHcl,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface TokenryRoleConfig extends TerraformMetaArguments {
  /** What it is for. Default: empty. */
  readonly description?: string | undefined;
  /** Given to whoever gets access to the tenant from then on. Default: `false`. */
  readonly isDefault?: boolean | IResolvable | undefined;
  /** What people call it; 1 to 256 characters. Names need not be unique. */
  readonly name: string;
  /** Actions by resource, such as `{ FLOW = ["VIEW", "EXECUTE"] }`. At least one. */
  readonly permissions: { [key: string]: string[] };
}

/**
 * A role: what can be permitted together. A `tokenry_binding` gives it to a principal or a group.
 * Terraform: `tokenry_role`.
 */
export class TokenryRole extends TerraformResource {
  static readonly tfResourceType = "tokenry_role";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_role` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_role",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #description: string | undefined;
  #isDefault: boolean | IResolvable | undefined;
  #name: string;
  #permissions: { [key: string]: string[] };

  constructor(scope: Construct, id: string, config: TokenryRoleConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_role",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#description = config.description;
    this.#isDefault = config.isDefault;
    this.#name = config.name;
    this.#permissions = config.permissions;
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

  /** Given to whoever gets access to the tenant from then on. Default: `false`. */
  get isDefault(): IResolvable {
    return this.getBooleanAttribute("is_default");
  }
  set isDefault(value: boolean | IResolvable) {
    this.#isDefault = value;
  }
  resetIsDefault(): void {
    this.#isDefault = undefined;
  }
  /** What was set, not a reference. */
  get isDefaultInput(): boolean | IResolvable | undefined {
    return this.#isDefault;
  }

  /** What people call it; 1 to 256 characters. Names need not be unique. */
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

  /** Actions by resource, such as `{ FLOW = ["VIEW", "EXECUTE"] }`. At least one. */
  get permissions(): { [key: string]: string[] } {
    return this.getAnyMapAttribute("permissions");
  }
  set permissions(value: { [key: string]: string[] }) {
    this.#permissions = value;
  }
  /** What was set, not a reference. */
  get permissionsInput(): { [key: string]: string[] } {
    return this.#permissions;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      description: stringToTerraform(this.#description),
      is_default: booleanToTerraform(this.#isDefault),
      name: stringToTerraform(this.#name),
      permissions: hashMapper(listMapper(stringToTerraform, false))(this.#permissions),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      description: { value: stringToHclTerraform(this.#description), isBlock: false, type: "simple", storageClassType: "string" },
      is_default: { value: booleanToHclTerraform(this.#isDefault), isBlock: false, type: "simple", storageClassType: "boolean" },
      name: { value: stringToHclTerraform(this.#name), isBlock: false, type: "simple", storageClassType: "string" },
      permissions: { value: hashMapperHcl(listMapperHcl(stringToHclTerraform, false))(this.#permissions), isBlock: false, type: "map", storageClassType: "stringListMap" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
