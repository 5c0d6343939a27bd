import type { Handler } from "../../http/operation.ts";
import { toApiTokenWithText } from "../../models/api-token.ts";

export const rotateInstanceApiToken: Handler<"rotateApiTokenForServiceAccount"> = async ({ path, body }, call) => {
  const account = await call.services.instanceServiceAccounts.get(path.id);
  const { token, shown } = await call.services.accountTokens.rotate(call, account, path.tokenId, body ?? {});
  return { status: 200, body: toApiTokenWithText(token, shown, call.services.clock()) };
};
