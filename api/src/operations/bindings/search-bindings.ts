import type { Handler } from "../../http/operation.ts";
import { toBinding } from "../../models/binding.ts";

export const searchBindings: Handler<"searchBindings"> = async ({ path, query }, { services }) => {
  const { results, total } = await services.bindings.list(path.tenant, query);
  return { status: 200, body: { results: results.map(toBinding), total } };
};
