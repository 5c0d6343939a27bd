import type { Handler } from "../../http/operation.ts";
import { toGroup } from "../../models/group.ts";

export const autocompleteGroups: Handler<"autocompleteGroups"> = async ({ path, body }, { services }) => ({
  status: 200,
  body: (await services.groups.complete(path.tenant, body)).map(toGroup),
});
