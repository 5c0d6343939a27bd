import type { Handler } from "../../http/operation.ts";
import { toInvitation } from "../../models/invitation.ts";
import { refuseSuperAdminGrant } from "../../services/own-token-rules.ts";

export const createInvitation: Handler<"createInvitation"> = async (
  { path, body },
  { actor, token, authority, once, services },
) => {
  refuseSuperAdminGrant({ token, authority }, body);
  const made = await services.invitations.create({ actor, authority }, path.tenant, body, once);
  if (!made) return { status: 204, body: undefined };
  const { described, code } = made;
  const link = `/api/v1/invitation/create/${code}`;
  return { status: 201, body: { ...toInvitation(described, services.clock()), link, code } };
};
