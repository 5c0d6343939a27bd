import type { Handler } from "../../http/operation.ts";
import { toGroup } from "../../models/group.ts";

export const listGroupIds: Handler<"listGroupIds"> = async ({ path, body }, { services }) => ({
  status: 200,
  body: (await services.groups.some(path.tenant, body.ids)).map(toGroup),
});
