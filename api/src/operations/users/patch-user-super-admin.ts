import type { Handler } from "../../http/operation.ts";
import { refuseSuperAdminGrant } from "../../services/own-token-rules.ts";
import { requireSuperAdmin } from "../../services/to-super-admin.ts";

export const patchUserSuperAdmin: Handler<"patchUserSuperAdmin"> = async (
  { path, body },
  { actor, token, authority, services },
) => {
  refuseSuperAdminGrant({ token, authority }, body);
  await services.users.setSuperAdmin(actor, path.id, requireSuperAdmin(body));
  return { status: 200, body: undefined };
};
