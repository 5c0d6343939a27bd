import type { Models } from "../models/index.ts";
import { missingReference } from "./missing-reference.ts";

/** The ids without doubles. Fails with `not-found` that points at the first tenant that is not there. */
export async function requireTenants(models: Models, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await models.tenants.find({ _id: { $in: [...ids] }, state: "active" }, { _id: 1 }).lean();
  for (const [index, id] of ids.entries()) {
    if (found.some(({ _id }) => _id === id)) continue;
    throw missingReference(`tenant "${id}"`, `/tenants/${index}`, "no such tenant");
  }
  return [...new Set(ids)];
}
