import type { Handler } from "../../http/operation.ts";
import { toRoleSummary } from "../../models/role.ts";

export const autocompleteRoles: Handler<"autocompleteRoles"> = async ({ path, body }, { services }) => {
  const roles = await services.roles.suggest(path.tenant, body);
  return { status: 200, body: roles.map(toRoleSummary) };
};
