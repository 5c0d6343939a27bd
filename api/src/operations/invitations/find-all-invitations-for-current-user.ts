import type { Handler } from "../../http/operation.ts";
import { toOwnInvitation } from "../../models/invitation.ts";

export const findAllInvitationsForCurrentUser: Handler<"findAllInvitationsForCurrentUser"> = async (
  _input,
  { principal, services },
) => {
  const found = await services.invitations.listOf(principal);
  return { status: 200, body: found.map((one) => toOwnInvitation(one, principal._id, services.clock())) };
};
