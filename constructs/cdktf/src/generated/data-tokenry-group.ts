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

export interface DataTokenryGroupConfig extends TerraformMetaArguments {
  /** Id of the group. Give `id` or `name`. */
  readonly id?: string | undefined;
  /** Name of the group. */
  readonly name?: string | undefined;
}

/**
 * A group that exists, found by its id or its name.
 * Terraform: `tokenry_group`.
 */
export class DataTokenryGroup extends TerraformDataSource {
  static readonly tfResourceType = "tokenry_group";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_group` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_group",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #id: string | undefined;
  #name: string | undefined;

  constructor(scope: Construct, id: string, config: DataTokenryGroupConfig = {}) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_group",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#id = config.id;
    this.#name = config.name;
  }

  /** What it is for. */
  get description(): string {
    return this.getStringAttribute("description");
  }

  /** Id of the group. Give `id` or `name`. */
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

  /** Name of the group. */
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
