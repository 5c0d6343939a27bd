import type { Handler } from "../../http/operation.ts";
import { toApiTokenWithText } from "../../models/api-token.ts";

export const createUserApiToken: Handler<"createApiTokensForUser"> = async ({ path, body }, call) => {
  const user = await call.services.users.get(path.id);
  const { token, shown } = await call.services.accountTokens.create(call, user, body);
  return { status: 201, body: toApiTokenWithText(token, shown, call.services.clock()) };
};
