import type { Handler } from "../../http/operation.ts";
import { toApiTokenRotated } from "../../models/api-token.ts";

export const rotateInstanceApiToken: Handler<"rotateApiTokenForServiceAccount"> = async ({ path, body }, call) => {
  const account = await call.services.instanceServiceAccounts.get(path.id);
  const { token, shown } = await call.services.accountTokens.rotate(call, account, path.tokenId, body ?? {});
  return { status: 200, body: toApiTokenRotated(token, shown, call.services.clock()) };
};
