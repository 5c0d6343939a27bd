import type { Handler } from "../../http/operation.ts";
import { toTenantUser } from "../../models/tenant-access.ts";

export const autocompleteUsers: Handler<"autocompleteUsers"> = async ({ path, body }, { services }) => ({
  status: 200,
  body: (await services.tenantAccesses.suggest(path.tenant, body)).map(toTenantUser),
});
