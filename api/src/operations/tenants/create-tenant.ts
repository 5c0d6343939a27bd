import type { Handler } from "../../http/operation.ts";
import { toTenant } from "../../models/tenant.ts";

export const createTenant: Handler<"createTenant"> = async ({ body }, { actor, once, services }) => {
  return { status: 200, body: toTenant(await services.tenantAdministration.create(actor, body, once)) };
};
