import type { Handler } from "../../http/operation.ts";
import { toServiceAccountDetail } from "../../models/principal.ts";
import { refuseSuperAdminGrant } from "../../services/own-token-rules.ts";

export const updateInstanceServiceAccount: Handler<"updateInstanceServiceAccount"> = async (
  { path, body },
  { actor, token, authority, services },
) => {
  refuseSuperAdminGrant({ token, authority }, body);
  const account = await services.instanceServiceAccounts.update(actor, path.id, body);
  return { status: 200, body: toServiceAccountDetail(account, await services.tenants.referencesOf(account)) };
};
