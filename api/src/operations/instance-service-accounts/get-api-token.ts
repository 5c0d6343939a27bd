import type { Handler } from "../../http/operation.ts";
import { toApiTokenDetail } from "../../models/api-token.ts";

export const getInstanceApiToken: Handler<"getApiTokenForServiceAccount"> = async ({ path }, { services }) => {
  const account = await services.instanceServiceAccounts.get(path.id);
  const token = await services.apiTokens.get(account._id, path.tokenId);
  return { status: 200, body: toApiTokenDetail(token, services.clock()) };
};
