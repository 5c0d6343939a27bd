import type { Handler } from "../../http/operation.ts";
import { toGroup } from "../../models/group.ts";

export const listGroups: Handler<"listGroups" | "searchGroups"> = async ({ path, query }, { services }) => {
  const { results, total } = await services.groups.list(path.tenant, query);
  return { status: 200, body: { results: results.map(toGroup), total } };
};
