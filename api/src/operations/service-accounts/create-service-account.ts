import type { Handler } from "../../http/operation.ts";
import { toServiceAccount } from "../../models/principal.ts";

export const createServiceAccount: Handler<"createServiceAccountForTenant"> = async (
  { path, body },
  { actor, once, services },
) => ({
  status: 200,
  body: toServiceAccount(await services.serviceAccounts.create(actor, path.tenant, body, once)),
});
