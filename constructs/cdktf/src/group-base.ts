import type { IResolvable } from "cdktf";
import { TokenryGroupMembership } from "./generated/index.ts";
import { Grantee } from "./grantee.ts";
import type { Principal } from "./principal.ts";
import { toChildId } from "./to-child-id.ts";

export interface MemberOptions {
  /** Whether it may add and remove members. Default: false. */
  readonly owner?: boolean | IResolvable | undefined;
}

/** What has members: a group that is declared here, or one that exists already. */
export abstract class GroupBase extends Grantee {
  abstract readonly name: string;
  protected override readonly bindingArgument = "groupId";

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
