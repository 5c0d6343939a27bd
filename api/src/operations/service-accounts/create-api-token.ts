import type { Handler } from "../../http/operation.ts";
import { toApiTokenWithText } from "../../models/api-token.ts";

export const createApiToken: Handler<"createApiTokensForServiceAccountWithTenant"> = async ({ path, body }, call) => {
  const account = await call.services.serviceAccounts.getManaged(call.authority, path.tenant, path.id);
  const { token, shown } = await call.services.accountTokens.create(call, account, body);
  return { status: 200, body: toApiTokenWithText(token, shown, call.services.clock()) };
};
