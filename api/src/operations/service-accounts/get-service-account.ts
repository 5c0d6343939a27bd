import type { Handler } from "../../http/operation.ts";
import { toServiceAccount } from "../../models/principal.ts";

export const getServiceAccount: Handler<"getServiceAccountForTenant"> = async ({ path }, { authority, services }) => ({
  status: 200,
  body: toServiceAccount(await services.serviceAccounts.get(authority, path.tenant, path.id)),
});
