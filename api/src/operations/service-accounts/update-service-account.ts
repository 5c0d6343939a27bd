import type { Handler } from "../../http/operation.ts";
import { toServiceAccount } from "../../models/principal.ts";
import { refuseSuperAdminGrant } from "../../services/own-token-rules.ts";

export const updateServiceAccount: Handler<"updateServiceAccount"> = async (
  { path, body },
  { actor, token, authority, services },
) => {
  refuseSuperAdminGrant({ token, authority }, body);
  const account = await services.serviceAccounts.update({ actor, authority }, path.tenant, path.id, body);
  return { status: 200, body: toServiceAccount(account) };
};
