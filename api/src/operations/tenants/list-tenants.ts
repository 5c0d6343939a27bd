import type { Handler } from "../../http/operation.ts";
import { toTenant } from "../../models/tenant.ts";

export const listTenants: Handler<"listTenants"> = async ({ query }, { services }) => {
  const { results, total } = await services.tenantAdministration.list(query);
  return { status: 200, body: { results: results.map(toTenant), total } };
};
