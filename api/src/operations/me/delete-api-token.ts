import type { Handler } from "../../http/operation.ts";
import { refuseLimitedToken } from "../../services/own-token-rules.ts";

export const deleteApiTokenForCurrentUser: Handler<"deleteApiTokenForCurrentUser"> = async (
  { path },
  { principal, actor, token, services },
) => {
  refuseLimitedToken(token, path.tokenId);
  await services.apiTokens.remove(actor, principal, path.tokenId);
  return { status: 200, body: { id: path.tokenId } };
};
