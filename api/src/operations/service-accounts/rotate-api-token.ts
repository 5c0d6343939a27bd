import type { Handler } from "../../http/operation.ts";
import { toApiTokenWithText } from "../../models/api-token.ts";

export const rotateApiToken: Handler<"rotateApiTokenForServiceAccountWithTenant"> = async ({ path, body }, call) => {
  const account = await call.services.serviceAccounts.getManaged(call.authority, path.tenant, path.id);
  const { token, shown } = await call.services.accountTokens.rotate(call, account, path.tokenId, body ?? {});
  return { status: 200, body: toApiTokenWithText(token, shown, call.services.clock()) };
};
