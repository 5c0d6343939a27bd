import { Problem } from "../errors.ts";
import type { Models } from "../models/index.ts";

/** The ids without doubles. Fails with `not-found` that points at the first tenant that is not there. */
export async function requireTenants(models: Models, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await models.tenants.find({ _id: { $in: [...ids] }, state: "active" }, { _id: 1 }).lean();
  for (const [index, id] of ids.entries()) {
    if (found.some(({ _id }) => _id === id)) continue;
    throw new Problem("not-found", {
      detail: `There is no tenant "${id}".`,
      faults: [{ pointer: `/tenants/${index}`, detail: "no such tenant", type: "reference" }],
    });
  }
  return [...new Set(ids)];
}
