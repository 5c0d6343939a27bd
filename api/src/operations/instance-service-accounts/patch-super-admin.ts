import type { Handler } from "../../http/operation.ts";
import { refuseSuperAdminGrant } from "../../services/own-token-rules.ts";
import { requireSuperAdmin } from "../../services/to-super-admin.ts";

export const patchServiceAccountSuperAdmin: Handler<"patchServiceAccountSuperAdmin"> = async (
  { path, body },
  { actor, token, authority, services },
) => {
  const superAdmin = requireSuperAdmin(body);
  refuseSuperAdminGrant({ token, authority }, { superAdmin });
  await services.instanceServiceAccounts.patch(actor, path.id, { superAdmin });
  return { status: 200, body: undefined };
};
