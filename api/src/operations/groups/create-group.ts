import type { Handler } from "../../http/operation.ts";
import { toGroup } from "../../models/group.ts";

export const createGroup: Handler<"createGroup"> = async ({ path, body }, { actor, authority, once, services }) => ({
  status: 200,
  body: toGroup(await services.groups.create({ actor, authority }, path.tenant, body, once)),
});
