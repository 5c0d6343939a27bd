import type { Handler } from "../../http/operation.ts";
import { toInvitation } from "../../models/invitation.ts";

export const listInvitationsByEmail: Handler<"listInvitationsByEmail"> = async ({ path }, { services }) => {
  const found = await services.invitations.listByEmail(path.tenant, path.email);
  return { status: 200, body: found.map((one) => toInvitation(one, services.clock())) };
};
