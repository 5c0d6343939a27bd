import type { Handler } from "../../http/operation.ts";
import { refusePasswordByLimitedToken } from "../../services/own-token-rules.ts";

export const patchUserPassword: Handler<"patchUserPassword"> = async ({ path, body }, { actor, token, services }) => {
  refusePasswordByLimitedToken(token);
  const user = await services.users.setPassword(actor, path.id, body.password);
  return { status: 200, body: await services.userResources.describe(user) };
};
