import { Problem } from "../../errors.ts";
import type { Handler } from "../../http/operation.ts";
import { toBinding } from "../../models/binding.ts";

export const createBinding: Handler<"createBinding"> = async ({ path, body }, { actor, authority, services }) => {
  const [made] = await services.bindings.create({ actor, authority }, path.tenant, [body], () => "");
  if (!made) throw new Problem("internal", { detail: "The binding was not made." });
  return { status: 200, body: toBinding(made) };
};
