import type { Handler } from "../../http/operation.ts";
import { toRole } from "../../models/role.ts";

export const updateRole: Handler<"updateRole"> = async ({ path, body }, { actor, authority, services }) => {
  const role = await services.roles.update({ actor, authority }, path.tenant, path.id, body);
  return { status: 200, body: toRole(role) };
};
