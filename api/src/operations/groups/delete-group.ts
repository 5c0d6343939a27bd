import type { Handler } from "../../http/operation.ts";

export const deleteGroup: Handler<"deleteGroup"> = async ({ path }, { actor, authority, services }) => {
  await services.groups.remove({ actor, authority }, path.tenant, path.id);
  return { status: 200, body: undefined };
};
