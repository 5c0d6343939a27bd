import type { Handler } from "../../http/operation.ts";
import { toGroup } from "../../models/group.ts";

export const updateGroup: Handler<"updateGroup"> = async ({ path, body }, { actor, authority, services }) => ({
  status: 200,
  body: toGroup(await services.groups.update({ actor, authority }, path.tenant, path.id, body)),
});
