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

export interface TokenryBindingConfig extends TerraformMetaArguments {
  /** Id of the group whose members get the role. */
  readonly groupId?: string | undefined;
  /** The role holds in this namespace and below it only. Default: in the whole tenant. */
  readonly namespace?: string | undefined;
  /** Id of the user or service account that gets the role. Give `principal_id` or `group_id`. */
  readonly principalId?: string | undefined;
  /** Id of the role. */
  readonly roleId: string;
}

/**
 * A role for a user, a service account or a group, in the whole tenant or in one namespace. It never changes.
 * Terraform: `tokenry_binding`.
 */
export class TokenryBinding extends TerraformResource {
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

  #groupId: string | undefined;
  #namespace: string | undefined;
  #principalId: string | undefined;
  #roleId: string;

  constructor(scope: Construct, id: string, config: TokenryBindingConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_binding",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#groupId = config.groupId;
    this.#namespace = config.namespace;
    this.#principalId = config.principalId;
    this.#roleId = config.roleId;
  }

  /** Id of the group whose members get the role. */
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

  /** Id given by the server. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** The role holds in this namespace and below it only. Default: in the whole tenant. */
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

  /** Id of the user or service account that gets the role. Give `principal_id` or `group_id`. */
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

  /** Id of the role. */
  get roleId(): string {
    return this.getStringAttribute("role_id");
  }
  set roleId(value: string) {
    this.#roleId = value;
  }
  /** What was set, not a reference. */
  get roleIdInput(): string {
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
