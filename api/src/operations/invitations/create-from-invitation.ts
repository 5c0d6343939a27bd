import type { Handler } from "../../http/operation.ts";

export const createFromInvitation: Handler<"createFromInvitation"> = async (
  { path, body },
  { requestId, services },
) => {
  const user = await services.invitationAcceptance.acceptAsNewUser(requestId, path.invitationId, body);
  return { status: 200, body: await services.userResources.describe(user) };
};
