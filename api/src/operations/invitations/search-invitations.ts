import type { Handler } from "../../http/operation.ts";
import { toInvitation } from "../../models/invitation.ts";

export const searchInvitations: Handler<"searchInvitations"> = async ({ path, query }, { services }) => {
  const { results, total } = await services.invitations.list(path.tenant, query);
  return { status: 200, body: { results: results.map((one) => toInvitation(one, services.clock())), total } };
};
