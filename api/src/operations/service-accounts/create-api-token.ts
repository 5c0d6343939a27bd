import type { Handler } from "../../http/operation.ts";
import { permissionsOf } from "../../lib/permissions.ts";
import { toApiTokenCreated } from "../../models/api-token.ts";
import { refuseToHandMore } from "../../services/own-token-rules.ts";

export const createApiToken: Handler<"createApiTokensForServiceAccountWithTenant"> = async (
  { path, body },
  { actor, token: callerToken, permissions, once, services },
) => {
  const account = await services.serviceAccounts.get(path.tenant, path.id);
  if (callerToken?.allowedCidrs) refuseToHandMore({ token: callerToken, permissions }, permissionsOf(account));
  const { token, shown } = await services.apiTokens.create(actor, account, body, {
    callerPermissions: callerToken?.permissions && permissions,
    once,
  });
  return { status: 200, body: toApiTokenCreated(token, shown) };
};
