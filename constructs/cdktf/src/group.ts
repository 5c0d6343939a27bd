import type { IResolvable, TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { TokenryGroup, TokenryGroupMembership } from "./generated/index.ts";
import { Grantee } from "./grantee.ts";
import type { Principal } from "./principal.ts";
import { toChildId } from "./to-child-id.ts";

export interface GroupProps {
  /** Default: the construct id. */
  readonly name?: string | undefined;
  /** What it is for. Default: empty. */
  readonly description?: string | undefined;
  /** Default: the stack's `TokenryProvider` that has no alias. */
  readonly provider?: TerraformProvider | undefined;
}

export interface MemberOptions {
  /** Whether it may add and remove members. Default: false. */
  readonly owner?: boolean | IResolvable | undefined;
}

/** A group: its members have the roles that it is granted. */
export class Group extends Grantee {
  /** The Terraform resource, for what this class does not offer: `dependsOn`, `lifecycle`, imports. */
  readonly resource: TokenryGroup;
  override readonly provider: TerraformProvider | undefined;
  protected override readonly bindingArgument = "groupId";

  constructor(scope: Construct, id: string, { name = id, description, provider }: GroupProps = {}) {
    super(scope, id);
    this.provider = provider;
    this.resource = new TokenryGroup(this, "Default", {
      name,
      description,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  override get id(): string {
    return this.resource.id;
  }

  get name(): string {
    return this.resource.name;
  }

  /** Makes a service account or a user a member. Twice the same is an error. */
  addMember(principal: Principal, { owner }: MemberOptions = {}): TokenryGroupMembership {
    const { provider } = this;
    return new TokenryGroupMembership(this, toChildId("member", principal), {
      groupId: this.id,
      principalId: principal.id,
      owner,
      ...(provider === undefined ? {} : { provider }),
    });
  }
}
