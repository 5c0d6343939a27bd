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

export interface DataTokenryBindingConfig extends TerraformMetaArguments {
  /** Id of the binding. */
  readonly id: string;
}

/**
 * A binding that exists, found by its id. `tokenry_bindings` finds those of a role, a principal or a group.
 * Terraform: `tokenry_binding`.
 */
export class DataTokenryBinding extends TerraformDataSource {
  static readonly tfResourceType = "tokenry_binding";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_binding` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_binding",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #id: string;

  constructor(scope: Construct, id: string, config: DataTokenryBindingConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_binding",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#id = config.id;
  }

  /** Id of the group whose members have the role; null if a principal has it. */
  get groupId(): string {
    return this.getStringAttribute("group_id");
  }

  /** Id of the binding. */
  get id(): string {
    return this.getStringAttribute("id");
  }
  set id(value: string) {
    this.#id = value;
  }
  /** What was set, not a reference. */
  get idInput(): string {
    return this.#id;
  }

  /** The role holds in this namespace and below it only; null if in the whole tenant. */
  get namespace(): string {
    return this.getStringAttribute("namespace");
  }

  /** Id of the user or service account that has the role; null if a group has it. */
  get principalId(): string {
    return this.getStringAttribute("principal_id");
  }

  /** Id of the role. */
  get roleId(): string {
    return this.getStringAttribute("role_id");
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      id: stringToTerraform(this.#id),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      id: { value: stringToHclTerraform(this.#id), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
