import type { Handler } from "../../http/operation.ts";
import { toBinding } from "../../models/binding.ts";

export const bulkCreateBinding: Handler<"bulkCreateBinding"> = async (
  { path, body },
  { actor, authority, services },
) => {
  const made = await services.bindings.create({ actor, authority }, path.tenant, body, (index) => `/${index}`);
  return { status: 200, body: made.map(toBinding) };
};
