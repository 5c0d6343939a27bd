import type { Handler } from "../../http/operation.ts";
import { toApiTokenList } from "../../models/api-token.ts";

export const listApiTokens: Handler<"listApiTokensForServiceAccountWithTenant"> = async (
  { path, query },
  { authority, services },
) => {
  const account = await services.serviceAccounts.get(authority, path.tenant, path.id);
  return {
    status: 200,
    body: toApiTokenList(await services.apiTokens.list(account._id, query.tokenId), services.clock()),
  };
};
