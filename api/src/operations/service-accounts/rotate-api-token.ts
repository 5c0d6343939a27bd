import type { Handler } from "../../http/operation.ts";
import { toApiTokenRotated } from "../../models/api-token.ts";

export const rotateApiToken: Handler<"rotateApiTokenForServiceAccountWithTenant"> = async (
  { path, body },
  { actor, once, services },
) => {
  const account = await services.serviceAccounts.get(path.tenant, path.id);
  const { token, fullToken } = await services.apiTokens.rotate(actor, account._id, path.tokenId, body ?? {}, once);
  return { status: 200, body: toApiTokenRotated(token, fullToken, services.clock()) };
};
