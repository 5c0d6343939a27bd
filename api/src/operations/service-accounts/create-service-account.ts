import type { Handler } from "../../http/operation.ts";
import { toServiceAccount } from "../../models/principal.ts";
import { refuseSuperAdminGrant } from "../../services/own-token-rules.ts";

export const createServiceAccount: Handler<"createServiceAccountForTenant"> = async (
  { path, body },
  { actor, token, authority, once, services },
) => {
  refuseSuperAdminGrant({ token, authority }, body);
  const account = await services.serviceAccounts.create({ actor, authority }, path.tenant, body, once);
  return { status: 200, body: toServiceAccount(account) };
};
