import type { Schemas } from "@tokenry/spec";
import { type OwnGroup, toGroupMembership } from "./group.ts";
import { type Principal, toDisplayName } from "./principal.ts";

/** A principal with its groups in one tenant. */
export interface PrincipalInTenant {
  principal: Principal;
  groups: OwnGroup[];
}

export const toGroupMember = ({ principal, groups }: PrincipalInTenant): Schemas["GroupMember"] => ({
  id: principal._id,
  username: principal.name,
  displayName: toDisplayName(principal),
  type: principal.type,
  groups: groups.map(toGroupMembership),
});
