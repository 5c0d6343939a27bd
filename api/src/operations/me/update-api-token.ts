import type { Handler } from "../../http/operation.ts";
import { toApiTokenDetail } from "../../models/api-token.ts";
import { refuseLimitedToken } from "../../services/own-token-rules.ts";

export const updateApiTokenForCurrentUser: Handler<"updateApiTokenForCurrentUser"> = async (
  { path, body },
  { principal, actor, token: callerToken, services },
) => {
  refuseLimitedToken(callerToken);
  const token = await services.apiTokens.update(actor, principal._id, path.tokenId, body);
  return { status: 200, body: toApiTokenDetail(token, services.clock()) };
};
