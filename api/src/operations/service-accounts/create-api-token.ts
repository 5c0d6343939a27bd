import type { Handler } from "../../http/operation.ts";
import { toApiTokenCreated } from "../../models/api-token.ts";
import { refuseToHandMore } from "../../services/own-token-rules.ts";

export const createApiToken: Handler<"createApiTokensForServiceAccountWithTenant"> = async (
  { path, body },
  { actor, token: callerToken, permissions, once, authority, services },
) => {
  const account = await services.serviceAccounts.getManaged(authority, path.tenant, path.id);
  if (callerToken?.allowedCidrs) {
    refuseToHandMore({ token: callerToken, permissions }, (await services.authorities.of(account)).anywhere());
  }
  const { token, shown } = await services.apiTokens.create(actor, account, body, {
    callerPermissions: callerToken?.permissions && permissions,
    once,
  });
  return { status: 200, body: toApiTokenCreated(token, shown) };
};
