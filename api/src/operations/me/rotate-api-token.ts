import type { Handler } from "../../http/operation.ts";
import { toApiTokenWithText } from "../../models/api-token.ts";
import { refuseLimitedToken } from "../../services/own-token-rules.ts";

export const rotateApiTokenForCurrentUser: Handler<"rotateApiTokenForCurrentUser"> = async (
  { path, body },
  { principal, actor, token: callerToken, once, services },
) => {
  refuseLimitedToken(callerToken, path.tokenId);
  const { token, shown } = await services.apiTokens.rotate(actor, principal._id, path.tokenId, body ?? {}, once);
  return { status: 200, body: toApiTokenWithText(token, shown, services.clock()) };
};
