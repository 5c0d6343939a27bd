// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  ImportableResource,
  TerraformDataSource,
  type TerraformMetaArguments,
  type TerraformProvider,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface DataTokenryTenantConfig extends TerraformMetaArguments {
  /** Id of the tenant. Give `id` or `name`. */
  readonly id?: string | undefined;
  /** What people call it. Exactly one must have it. */
  readonly name?: string | undefined;
}

/**
 * A tenant that exists, found by its id or its name. The credential of the provider must be a superadmin's.
 * Terraform: `tokenry_tenant`.
 */
export class DataTokenryTenant extends TerraformDataSource {
  static readonly tfResourceType = "tokenry_tenant";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_tenant` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_tenant",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #id: string | undefined;
  #name: string | undefined;

  constructor(scope: Construct, id: string, config: DataTokenryTenantConfig = {}) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_tenant",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#id = config.id;
    this.#name = config.name;
  }

  /** Id of the tenant. Give `id` or `name`. */
  get id(): string {
    return this.getStringAttribute("id");
  }
  set id(value: string) {
    this.#id = value;
  }
  resetId(): void {
    this.#id = undefined;
  }
  /** What was set, not a reference. */
  get idInput(): string | undefined {
    return this.#id;
  }

  /** What people call it. Exactly one must have it. */
  get name(): string {
    return this.getStringAttribute("name");
  }
  set name(value: string) {
    this.#name = value;
  }
  resetName(): void {
    this.#name = undefined;
  }
  /** What was set, not a reference. */
  get nameInput(): string | undefined {
    return this.#name;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      id: stringToTerraform(this.#id),
      name: stringToTerraform(this.#name),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      id: { value: stringToHclTerraform(this.#id), isBlock: false, type: "simple", storageClassType: "string" },
      name: { value: stringToHclTerraform(this.#name), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
