import type { Handler } from "../../http/operation.ts";

export const createTenantAccess: Handler<"createTenantAccess"> = async (
  { path, body },
  { actor, authority, services },
) => {
  await services.tenantAccesses.createByEmail({ actor, authority }, path.tenant, body.email);
  return { status: 204, body: undefined };
};
