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

export interface DataTokenryGroupsConfig extends TerraformMetaArguments {
  /** Only the groups with this name. */
  readonly name?: string | undefined;
  /** Only the groups whose names begin with this. */
  readonly namePrefix?: string | undefined;
}

/**
 * The groups of the tenant, all or some, in the order of their names.
 * Terraform: `tokenry_groups`.
 */
export class DataTokenryGroups extends TerraformDataSource {
  static readonly tfResourceType = "tokenry_groups";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_groups` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_groups",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #name: string | undefined;
  #namePrefix: string | undefined;

  constructor(scope: Construct, id: string, config: DataTokenryGroupsConfig = {}) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_groups",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#name = config.name;
    this.#namePrefix = config.namePrefix;
  }

  /** The groups. */
  get groups(): IResolvable {
    return this.interpolationForAttribute("groups");
  }

  /** Their ids. */
  get ids(): string[] {
    return this.getListAttribute("ids");
  }

  /** Only the groups with this name. */
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

  /** Only the groups whose names begin with this. */
  get namePrefix(): string {
    return this.getStringAttribute("name_prefix");
  }
  set namePrefix(value: string) {
    this.#namePrefix = value;
  }
  resetNamePrefix(): void {
    this.#namePrefix = undefined;
  }
  /** What was set, not a reference. */
  get namePrefixInput(): string | undefined {
    return this.#namePrefix;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      name: stringToTerraform(this.#name),
      name_prefix: stringToTerraform(this.#namePrefix),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      name: { value: stringToHclTerraform(this.#name), isBlock: false, type: "simple", storageClassType: "string" },
      name_prefix: { value: stringToHclTerraform(this.#namePrefix), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
