import type { Handler } from "../../http/operation.ts";
import { toApiTokenRotated } from "../../models/api-token.ts";

export const rotateInstanceApiToken: Handler<"rotateApiTokenForServiceAccount"> = async (
  { path, body },
  { services, ...caller },
) => {
  const account = await services.instanceServiceAccounts.get(path.id);
  const { token, shown } = await services.accountTokens.rotate(caller, account, path.tokenId, body ?? {});
  return { status: 200, body: toApiTokenRotated(token, shown, services.clock()) };
};
