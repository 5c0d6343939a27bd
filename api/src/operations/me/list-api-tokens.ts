import type { Handler } from "../../http/operation.ts";
import { toApiTokenList } from "../../models/api-token.ts";

export const listApiTokensForCurrentUser: Handler<"listApiTokensForCurrentUser"> = async (
  { query },
  { principal, services },
) => ({
  status: 200,
  body: toApiTokenList(await services.apiTokens.list(principal._id, query.tokenId), services.clock()),
});
