import type { Handler } from "../../http/operation.ts";

export const deleteServiceAccount: Handler<"deleteServiceAccountForTenant"> = async ({ path }, { actor, services }) => {
  await services.serviceAccounts.remove(actor, path.tenant, path.id);
  return { status: 200, body: undefined };
};
