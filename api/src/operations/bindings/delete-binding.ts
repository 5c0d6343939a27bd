import type { Handler } from "../../http/operation.ts";

export const deleteBinding: Handler<"deleteBinding"> = async ({ path }, { actor, authority, services }) => {
  await services.bindings.remove({ actor, authority }, path.tenant, path.id);
  return { status: 204, body: undefined };
};
