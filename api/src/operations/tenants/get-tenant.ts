import type { Handler } from "../../http/operation.ts";
import { toTenant } from "../../models/tenant.ts";

export const getTenant: Handler<"getTenant"> = async ({ path }, { services }) => {
  return { status: 200, body: toTenant(await services.tenants.get(path.id)) };
};
