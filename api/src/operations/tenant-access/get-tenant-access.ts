import type { Handler } from "../../http/operation.ts";
import { toTenantAccess } from "../../models/tenant-access.ts";

export const getTenantAccess: Handler<"getTenantAccess"> = async ({ path }, { services }) => ({
  status: 200,
  body: toTenantAccess(await services.tenantAccesses.get(path.tenant, path.userId)),
});
