// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  ImportableResource,
  type TerraformMetaArguments,
  type TerraformProvider,
  TerraformResource,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface TokenryGroupConfig extends TerraformMetaArguments {
  /** What it is for. Default: empty. */
  readonly description?: string | undefined;
  /** Unique in the tenant; 1 to 255 characters. */
  readonly name: string;
}

/**
 * Users and service accounts that share bindings. `tokenry_group_membership` puts somebody in.
 * Terraform: `tokenry_group`.
 */
export class TokenryGroup extends TerraformResource {
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

  #description: string | undefined;
  #name: string;

  constructor(scope: Construct, id: string, config: TokenryGroupConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_group",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#description = config.description;
    this.#name = config.name;
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

  /** Unique in the tenant; 1 to 255 characters. */
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

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      description: stringToTerraform(this.#description),
      name: stringToTerraform(this.#name),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      description: { value: stringToHclTerraform(this.#description), isBlock: false, type: "simple", storageClassType: "string" },
      name: { value: stringToHclTerraform(this.#name), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
