import type { Handler } from "../../http/operation.ts";
import { toBinding } from "../../models/binding.ts";

export const getBinding: Handler<"getBinding"> = async ({ path }, { services }) => {
  return { status: 200, body: toBinding(await services.bindings.get(path.tenant, path.id)) };
};
