import type { Handler } from "../../http/operation.ts";
import { toTenant } from "../../models/tenant.ts";

export const updateTenant: Handler<"updateTenant"> = async ({ path, body }, { actor, services }) => {
  return { status: 200, body: toTenant(await services.tenantAdministration.update(actor, path.id, body)) };
};
