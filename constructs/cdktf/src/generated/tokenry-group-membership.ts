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

export interface TokenryGroupMembershipConfig extends TerraformMetaArguments {
  /** Id of the group. */
  readonly groupId: string;
  /** May manage the members of the group. Default: `false`. */
  readonly owner?: boolean | IResolvable | undefined;
  /** Id of the user or service account. */
  readonly principalId: string;
}

/**
 * That a user or a service account is in a group.
 * Terraform: `tokenry_group_membership`.
 */
export class TokenryGroupMembership extends TerraformResource {
  static readonly tfResourceType = "tokenry_group_membership";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_group_membership` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_group_membership",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #groupId: string;
  #owner: boolean | IResolvable | undefined;
  #principalId: string;

  constructor(scope: Construct, id: string, config: TokenryGroupMembershipConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_group_membership",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#groupId = config.groupId;
    this.#owner = config.owner;
    this.#principalId = config.principalId;
  }

  /** Id of the group. */
  get groupId(): string {
    return this.getStringAttribute("group_id");
  }
  set groupId(value: string) {
    this.#groupId = value;
  }
  /** What was set, not a reference. */
  get groupIdInput(): string {
    return this.#groupId;
  }

  /** `GROUP_ID/PRINCIPAL_ID` */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** May manage the members of the group. Default: `false`. */
  get owner(): IResolvable {
    return this.getBooleanAttribute("owner");
  }
  set owner(value: boolean | IResolvable) {
    this.#owner = value;
  }
  resetOwner(): void {
    this.#owner = undefined;
  }
  /** What was set, not a reference. */
  get ownerInput(): boolean | IResolvable | undefined {
    return this.#owner;
  }

  /** Id of the user or service account. */
  get principalId(): string {
    return this.getStringAttribute("principal_id");
  }
  set principalId(value: string) {
    this.#principalId = value;
  }
  /** What was set, not a reference. */
  get principalIdInput(): string {
    return this.#principalId;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      group_id: stringToTerraform(this.#groupId),
      owner: booleanToTerraform(this.#owner),
      principal_id: stringToTerraform(this.#principalId),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      group_id: { value: stringToHclTerraform(this.#groupId), isBlock: false, type: "simple", storageClassType: "string" },
      owner: { value: booleanToHclTerraform(this.#owner), isBlock: false, type: "simple", storageClassType: "boolean" },
      principal_id: { value: stringToHclTerraform(this.#principalId), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
