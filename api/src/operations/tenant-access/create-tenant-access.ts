import type { Handler } from "../../http/operation.ts";

export const createTenantAccess: Handler<"createTenantAccess"> = async (
  { path, body },
  { actor, authority, once, services },
) => {
  await services.tenantAccesses.createByEmail({ actor, authority }, path.tenant, body.email, once);
  return { status: 204, body: undefined };
};
