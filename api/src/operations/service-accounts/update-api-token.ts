import type { Handler } from "../../http/operation.ts";
import { toApiTokenDetail } from "../../models/api-token.ts";

export const updateApiToken: Handler<"updateApiTokenForServiceAccountWithTenant"> = async (
  { path, body },
  { actor, authority, services },
) => {
  const account = await services.serviceAccounts.getManaged(authority, path.tenant, path.id);
  const token = await services.apiTokens.update(actor, account._id, path.tokenId, body);
  return { status: 200, body: toApiTokenDetail(token, services.clock()) };
};
