import type { Handler } from "../../http/operation.ts";
import { toRole } from "../../models/role.ts";

export const createRole: Handler<"createRole"> = async ({ path, body }, { actor, authority, once, services }) => {
  const role = await services.roles.create({ actor, authority }, path.tenant, body, once);
  return { status: 200, body: toRole(role) };
};
