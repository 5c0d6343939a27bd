import type { Handler } from "../../http/operation.ts";

export const deleteInvitation: Handler<"deleteInvitation"> = async ({ path }, { actor, authority, services }) => {
  await services.invitations.remove({ actor, authority }, path.tenant, path.id);
  return { status: 204, body: undefined };
};
