import type { Handler } from "../../http/operation.ts";
import { toServiceAccount } from "../../models/principal.ts";

export const patchServiceAccount: Handler<"patchServiceAccountForTenant"> = async (
  { path, body },
  { actor, services },
) => ({
  status: 200,
  body: toServiceAccount(await services.serviceAccounts.patch(actor, path.tenant, path.id, body)),
});
