import type { Handler } from "../../http/operation.ts";
import { toGroupMember } from "../../models/group-member.ts";

export const setUserMembershipForGroup: Handler<"setUserMembershipForGroup"> = async (
  { path, query },
  { actor, authority, services },
) => {
  const { tenant, id, userId } = path;
  const caller = { actor, authority };
  const member = await services.groupMembers.setMembership(caller, tenant, id, userId, query.membership);
  return { status: 200, body: toGroupMember(member) };
};
