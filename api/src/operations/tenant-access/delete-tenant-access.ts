import type { Handler } from "../../http/operation.ts";

export const deleteTenantAccess: Handler<"deleteTenantAccess"> = async ({ path }, { actor, authority, services }) => {
  await services.tenantAccesses.remove({ actor, authority }, path.tenant, path.userId);
  return { status: 204, body: undefined };
};
