import type { Handler } from "../../http/operation.ts";
import { toServiceAccount } from "../../models/principal.ts";

export const updateServiceAccount: Handler<"updateServiceAccount"> = async ({ path, body }, { actor, services }) => ({
  status: 200,
  body: toServiceAccount(await services.serviceAccounts.update(actor, path.tenant, path.id, body)),
});
