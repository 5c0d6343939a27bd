import type { Handler } from "../../http/operation.ts";
import { toRole } from "../../models/role.ts";

export const getRole: Handler<"getRole"> = async ({ path }, { services }) => {
  return { status: 200, body: toRole(await services.roles.get(path.tenant, path.id)) };
};
