import type { Handler } from "../../http/operation.ts";
import { toApiTokenRotated } from "../../models/api-token.ts";
import { refuseLimitedToken } from "../../services/own-token-rules.ts";

export const rotateApiTokenForCurrentUser: Handler<"rotateApiTokenForCurrentUser"> = async (
  { path, body },
  { principal, actor, token: callerToken, once, services },
) => {
  refuseLimitedToken(callerToken, path.tokenId);
  const { token, shown } = await services.apiTokens.rotate(actor, principal._id, path.tokenId, body ?? {}, once);
  return { status: 200, body: toApiTokenRotated(token, shown, services.clock()) };
};
