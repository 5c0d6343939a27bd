import type { Handler } from "../../http/operation.ts";
import { toInvitation } from "../../models/invitation.ts";

export const getInvitation: Handler<"getInvitation"> = async ({ path }, { services }) => {
  const found = await services.invitations.get(path.tenant, path.id);
  return { status: 200, body: toInvitation(found, services.clock()) };
};
