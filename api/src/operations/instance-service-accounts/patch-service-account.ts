import type { Handler } from "../../http/operation.ts";
import { toServiceAccountDetail } from "../../models/principal.ts";
import { refuseSuperAdminGrant } from "../../services/own-token-rules.ts";

export const patchInstanceServiceAccount: Handler<"patchServiceAccountDetails"> = async (
  { path, body },
  { actor, token, authority, services },
) => {
  refuseSuperAdminGrant({ token, authority }, body);
  const account = await services.instanceServiceAccounts.patch(actor, path.id, body);
  return { status: 200, body: toServiceAccountDetail(account, await services.tenants.referencesOf(account)) };
};
