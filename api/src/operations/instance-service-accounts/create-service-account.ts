import type { Handler } from "../../http/operation.ts";
import { toServiceAccountDetail } from "../../models/principal.ts";
import { refuseSuperAdminGrant } from "../../services/own-token-rules.ts";

export const createInstanceServiceAccount: Handler<"createServiceAccount"> = async (
  { body },
  { actor, token, authority, once, services },
) => {
  refuseSuperAdminGrant({ token, authority }, body);
  const account = await services.instanceServiceAccounts.create(actor, body, once);
  return { status: 200, body: toServiceAccountDetail(account, await services.tenants.referencesOf(account)) };
};
