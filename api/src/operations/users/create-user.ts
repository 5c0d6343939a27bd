import type { Handler } from "../../http/operation.ts";
import { refusePasswordByLimitedToken, refuseSuperAdminGrant } from "../../services/own-token-rules.ts";

export const createUser: Handler<"createUser"> = async ({ body }, { actor, token, authority, once, services }) => {
  refuseSuperAdminGrant({ token, authority }, body);
  if (body.password) refusePasswordByLimitedToken(token);
  const user = await services.users.create({ actor, authority }, body, once);
  return { status: 201, body: await services.userResources.describe(user) };
};
