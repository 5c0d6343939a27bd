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

export interface DataTokenryBindingsConfig extends TerraformMetaArguments {
  /** Only the bindings of this group. */
  readonly groupId?: string | undefined;
  /** Only the bindings in exactly this namespace. */
  readonly namespace?: string | undefined;
  /** Only the bindings of this user or service account, not those of its groups. */
  readonly principalId?: string | undefined;
  /** Only the bindings of this role. */
  readonly roleId?: string | undefined;
}

/**
 * The bindings of the tenant, all or some, in the order in which they were made.
 * Terraform: `tokenry_bindings`.
 */
export class DataTokenryBindings extends TerraformDataSource {
  static readonly tfResourceType = "tokenry_bindings";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_bindings` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_bindings",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #groupId: string | undefined;
  #namespace: string | undefined;
  #principalId: string | undefined;
  #roleId: string | undefined;

  constructor(scope: Construct, id: string, config: DataTokenryBindingsConfig = {}) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_bindings",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#groupId = config.groupId;
    this.#namespace = config.namespace;
    this.#principalId = config.principalId;
    this.#roleId = config.roleId;
  }

  /** The bindings. */
  get bindings(): IResolvable {
    return this.interpolationForAttribute("bindings");
  }

  /** Only the bindings of this group. */
  get groupId(): string {
    return this.getStringAttribute("group_id");
  }
  set groupId(value: string) {
    this.#groupId = value;
  }
  resetGroupId(): void {
    this.#groupId = undefined;
  }
  /** What was set, not a reference. */
  get groupIdInput(): string | undefined {
    return this.#groupId;
  }

  /** Their ids. */
  get ids(): string[] {
    return this.getListAttribute("ids");
  }

  /** Only the bindings in exactly this namespace. */
  get namespace(): string {
    return this.getStringAttribute("namespace");
  }
  set namespace(value: string) {
    this.#namespace = value;
  }
  resetNamespace(): void {
    this.#namespace = undefined;
  }
  /** What was set, not a reference. */
  get namespaceInput(): string | undefined {
    return this.#namespace;
  }

  /** Only the bindings of this user or service account, not those of its groups. */
  get principalId(): string {
    return this.getStringAttribute("principal_id");
  }
  set principalId(value: string) {
    this.#principalId = value;
  }
  resetPrincipalId(): void {
    this.#principalId = undefined;
  }
  /** What was set, not a reference. */
  get principalIdInput(): string | undefined {
    return this.#principalId;
  }

  /** Only the bindings of this role. */
  get roleId(): string {
    return this.getStringAttribute("role_id");
  }
  set roleId(value: string) {
    this.#roleId = value;
  }
  resetRoleId(): void {
    this.#roleId = undefined;
  }
  /** What was set, not a reference. */
  get roleIdInput(): string | undefined {
    return this.#roleId;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      group_id: stringToTerraform(this.#groupId),
      namespace: stringToTerraform(this.#namespace),
      principal_id: stringToTerraform(this.#principalId),
      role_id: stringToTerraform(this.#roleId),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      group_id: { value: stringToHclTerraform(this.#groupId), isBlock: false, type: "simple", storageClassType: "string" },
      namespace: { value: stringToHclTerraform(this.#namespace), isBlock: false, type: "simple", storageClassType: "string" },
      principal_id: { value: stringToHclTerraform(this.#principalId), isBlock: false, type: "simple", storageClassType: "string" },
      role_id: { value: stringToHclTerraform(this.#roleId), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
