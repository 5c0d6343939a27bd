import type { Handler } from "../../http/operation.ts";
import { toUser } from "../../models/principal.ts";
import { systemActor } from "../../services/audit.ts";

export const createSetup: Handler<"createSetup"> = async ({ body }, { requestId, services }) => {
  const user = await services.setup.run({ ...systemActor, requestId }, body);
  return { status: 200, body: toUser(user, await services.tenants.referencesOf(user)) };
};
