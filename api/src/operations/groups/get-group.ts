import type { Handler } from "../../http/operation.ts";
import { toGroup } from "../../models/group.ts";

export const getGroup: Handler<"getGroup"> = async ({ path }, { services }) => ({
  status: 200,
  body: toGroup(await services.groups.get(path.tenant, path.id)),
});
