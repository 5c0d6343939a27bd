import type { Handler } from "../../http/operation.ts";
import { toRoleSummary } from "../../models/role.ts";

export const searchRoles: Handler<"searchRoles"> = async ({ path, query }, { services }) => {
  const { results, total } = await services.roles.list(path.tenant, query);
  return { status: 200, body: { results: results.map(toRoleSummary), total } };
};
