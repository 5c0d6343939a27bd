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

export interface DataTokenryTenantsConfig extends TerraformMetaArguments {
  /** Only the tenants whose ids begin with this. */
  readonly idPrefix?: string | undefined;
  /** Only the tenants with this name. */
  readonly name?: string | undefined;
  /** Only the tenants whose names begin with this. */
  readonly namePrefix?: string | undefined;
}

/**
 * The tenants, all or some, in the order of their ids. The credential of the provider must be a superadmin's.
 * Terraform: `tokenry_tenants`.
 */
export class DataTokenryTenants extends TerraformDataSource {
  static readonly tfResourceType = "tokenry_tenants";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_tenants` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_tenants",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #idPrefix: string | undefined;
  #name: string | undefined;
  #namePrefix: string | undefined;

  constructor(scope: Construct, id: string, config: DataTokenryTenantsConfig = {}) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_tenants",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#idPrefix = config.idPrefix;
    this.#name = config.name;
    this.#namePrefix = config.namePrefix;
  }

  /** Only the tenants whose ids begin with this. */
  get idPrefix(): string {
    return this.getStringAttribute("id_prefix");
  }
  set idPrefix(value: string) {
    this.#idPrefix = value;
  }
  resetIdPrefix(): void {
    this.#idPrefix = undefined;
  }
  /** What was set, not a reference. */
  get idPrefixInput(): string | undefined {
    return this.#idPrefix;
  }

  /** Their ids. */
  get ids(): string[] {
    return this.getListAttribute("ids");
  }

  /** Only the tenants with this name. */
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

  /** Only the tenants whose names begin with this. */
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

  /** The tenants. */
  get tenants(): IResolvable {
    return this.interpolationForAttribute("tenants");
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      id_prefix: stringToTerraform(this.#idPrefix),
      name: stringToTerraform(this.#name),
      name_prefix: stringToTerraform(this.#namePrefix),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      id_prefix: { value: stringToHclTerraform(this.#idPrefix), isBlock: false, type: "simple", storageClassType: "string" },
      name: { value: stringToHclTerraform(this.#name), isBlock: false, type: "simple", storageClassType: "string" },
      name_prefix: { value: stringToHclTerraform(this.#namePrefix), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
