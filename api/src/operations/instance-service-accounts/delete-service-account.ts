import type { Handler } from "../../http/operation.ts";

export const deleteInstanceServiceAccount: Handler<"deleteServiceAccount"> = async ({ path }, { actor, services }) => {
  await services.instanceServiceAccounts.remove(actor, path.id);
  return { status: 204, body: undefined };
};
