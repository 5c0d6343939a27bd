import type { Handler } from "../../http/operation.ts";
import { toApiTokenDetail } from "../../models/api-token.ts";

export const getApiTokenForCurrentUser: Handler<"getApiTokenForCurrentUser"> = async (
  { path },
  { principal, services },
) => ({
  status: 200,
  body: toApiTokenDetail(await services.apiTokens.get(principal._id, path.tokenId), services.clock()),
});
