import type { Handler } from "../../http/operation.ts";

export const deleteServiceAccount: Handler<"deleteServiceAccountForTenant"> = async (
  { path },
  { actor, authority, services },
) => {
  await services.serviceAccounts.remove({ actor, authority }, path.tenant, path.id);
  return { status: 200, body: undefined };
};
