import type { Handler } from "../../http/operation.ts";
import { toApiTokenWithText } from "../../models/api-token.ts";

export const createInstanceApiToken: Handler<"createApiTokensForServiceAccount"> = async ({ path, body }, call) => {
  const account = await call.services.instanceServiceAccounts.get(path.id);
  const { token, shown } = await call.services.accountTokens.create(call, account, body);
  return { status: 200, body: toApiTokenWithText(token, shown, call.services.clock()) };
};
