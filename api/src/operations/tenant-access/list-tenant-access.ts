import type { Handler } from "../../http/operation.ts";
import { toTenantUser } from "../../models/tenant-access.ts";

export const listTenantAccess: Handler<"listTenantAccess"> = async ({ path, query }, { services }) => {
  const { results, total } = await services.tenantAccesses.list(path.tenant, query);
  return { status: 200, body: { results: results.map(toTenantUser), total } };
};
