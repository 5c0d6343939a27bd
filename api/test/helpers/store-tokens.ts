import { newId, randomBase62 } from "../../src/lib/ids.ts";
import { createModels } from "../../src/models/index.ts";
import type { Harness } from "./harness.ts";

// FerretDB 1.24 does not answer messages with a hundred documents or more for long.
const atOnce = 50;

/** Puts many tokens of a service account into the store at once. Nobody knows their texts. */
export async function storeTokens(api: Harness, ownerId: string, count: number): Promise<void> {
  const { apiTokens } = createModels(api.server.database.connection);
  const now = api.clock.now;
  for (let left = count; left > 0; left -= atOnce) await apiTokens.insertMany(draft(Math.min(left, atOnce)));

  function draft(length: number) {
    return Array.from({ length }, () => ({
      _id: newId(now),
      ownerId,
      tenantId: "main",
      state: "active",
      enabled: true,
      lookupId: randomBase62(16),
      digest: randomBase62(43),
      keyId: "none",
      generation: 1,
      prefix: "tkr_sat_stored",
      name: "stored",
      description: "",
      maxAge: "",
      extended: false,
      issuedAt: new Date(now),
      outbox: [],
    }));
  }
}
