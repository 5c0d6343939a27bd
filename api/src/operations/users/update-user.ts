import type { Handler } from "../../http/operation.ts";
import { refusePasswordByLimitedToken, refuseSuperAdminGrant } from "../../services/own-token-rules.ts";

export const updateUser: Handler<"updateUser"> = async ({ path, body }, { actor, token, authority, services }) => {
  refuseSuperAdminGrant({ token, authority }, body);
  if (body.password) refusePasswordByLimitedToken(token);
  const user = await services.users.update({ actor, authority }, path.id, body);
  return { status: 200, body: await services.userResources.describe(user) };
};
