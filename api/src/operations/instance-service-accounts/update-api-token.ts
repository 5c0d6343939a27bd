import type { Handler } from "../../http/operation.ts";
import { toApiTokenDetail } from "../../models/api-token.ts";

export const updateInstanceApiToken: Handler<"updateApiTokenForServiceAccount"> = async (
  { path, body },
  { actor, services },
) => {
  const account = await services.instanceServiceAccounts.get(path.id);
  const token = await services.apiTokens.update(actor, account._id, path.tokenId, body);
  return { status: 200, body: toApiTokenDetail(token, services.clock()) };
};
