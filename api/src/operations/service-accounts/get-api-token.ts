import type { Handler } from "../../http/operation.ts";
import { toApiTokenDetail } from "../../models/api-token.ts";

export const getApiToken: Handler<"getApiTokenForServiceAccountWithTenant"> = async (
  { path },
  { authority, services },
) => {
  const account = await services.serviceAccounts.get(authority, path.tenant, path.id);
  const token = await services.apiTokens.get(account._id, path.tokenId);
  return { status: 200, body: toApiTokenDetail(token, services.clock()) };
};
