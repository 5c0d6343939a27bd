import type { Handler } from "../../http/operation.ts";

export const createTenantAccessById: Handler<"createTenantAccess_1"> = async (
  { path },
  { actor, authority, services },
) => {
  await services.tenantAccesses.create({ actor, authority }, path.tenant, path.userId);
  return { status: 201, body: undefined };
};
