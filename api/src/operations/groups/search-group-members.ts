import type { Handler } from "../../http/operation.ts";
import { toGroupMember } from "../../models/group-member.ts";

export const searchGroupMembers: Handler<"searchGroupMembers"> = async ({ path, query }, { services }) => {
  const { results, total } = await services.groupMembers.list(path.tenant, path.id, query);
  return { status: 200, body: { results: results.map(toGroupMember), total } };
};
