import type { Handler } from "../../http/operation.ts";
import { toServiceAccount } from "../../models/principal.ts";

export const getServiceAccount: Handler<"getServiceAccountForTenant"> = async ({ path }, { services }) => ({
  status: 200,
  body: toServiceAccount(await services.serviceAccounts.get(path.tenant, path.id)),
});
