import type { Handler } from "../../http/operation.ts";
import { toGroupMember } from "../../models/group-member.ts";

export const addUserToGroup: Handler<"addUserToGroup"> = async ({ path }, { actor, authority, services }) => {
  const member = await services.groupMembers.add({ actor, authority }, path.tenant, path.id, path.userId);
  return { status: 200, body: toGroupMember(member) };
};
