import type { Handler } from "../../http/operation.ts";

export const deleteTenant: Handler<"deleteTenant"> = async ({ path }, { actor, services }) => {
  await services.tenantAdministration.remove(actor, path.id);
  return { status: 204, body: undefined };
};
