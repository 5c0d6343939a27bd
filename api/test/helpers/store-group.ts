import { newId } from "../../src/lib/ids.ts";
import { createModels } from "../../src/models/index.ts";
import type { Harness } from "./harness.ts";

/** The id of a new group, straight into the store. */
export async function storeGroup(api: Harness, name: string, tenantId = "main"): Promise<string> {
  const _id = newId(api.clock.now);
  const at = new Date(api.clock.now);
  await createModels(api.server.database.connection).groups.create({
    _id,
    tenantId,
    state: "active",
    name,
    nameKey: name,
    description: "",
    createdAt: at,
    updatedAt: at,
    outbox: [],
  });
  return _id;
}
