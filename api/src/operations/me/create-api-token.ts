import type { Handler } from "../../http/operation.ts";
import { toApiTokenWithText } from "../../models/api-token.ts";
import { refuseLimitedToken } from "../../services/own-token-rules.ts";

export const createApiTokenForCurrentUser: Handler<"createApiTokenForCurrentUser"> = async (
  { body },
  { principal, actor, token: callerToken, once, services },
) => {
  refuseLimitedToken(callerToken);
  const { token, shown } = await services.apiTokens.create(actor, principal, body, { once });
  return { status: 200, body: toApiTokenWithText(token, shown, services.clock()) };
};
