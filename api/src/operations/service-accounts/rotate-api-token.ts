import type { Handler } from "../../http/operation.ts";
import { permissionsOfToken } from "../../lib/permissions.ts";
import { toApiTokenRotated } from "../../models/api-token.ts";
import { refuseToHandMore } from "../../services/own-token-rules.ts";

export const rotateApiToken: Handler<"rotateApiTokenForServiceAccountWithTenant"> = async (
  { path, body },
  { actor, token: callerToken, permissions, once, services },
) => {
  const account = await services.serviceAccounts.get(path.tenant, path.id);
  const rotated = await services.apiTokens.get(account._id, path.tokenId);
  refuseToHandMore({ token: callerToken, permissions }, permissionsOfToken(account, rotated), rotated._id);
  const { token, shown } = await services.apiTokens.rotate(actor, account._id, path.tokenId, body ?? {}, once);
  return { status: 200, body: toApiTokenRotated(token, shown, services.clock()) };
};
