import type { Handler } from "../../http/operation.ts";

export const deleteRole: Handler<"deleteRole"> = async ({ path }, { actor, authority, services }) => {
  await services.roles.remove({ actor, authority }, path.tenant, path.id);
  return { status: 204, body: undefined };
};
