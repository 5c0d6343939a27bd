import type { Handler } from "../../http/operation.ts";
import { toApiTokenList } from "../../models/api-token.ts";

export const listInstanceApiTokens: Handler<"listApiTokensForServiceAccount"> = async (
  { path, query },
  { services },
) => {
  const account = await services.instanceServiceAccounts.get(path.id);
  return {
    status: 200,
    body: toApiTokenList(await services.apiTokens.list(account._id, query.tokenId), services.clock()),
  };
};
