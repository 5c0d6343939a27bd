import type { AuditEntry } from "../models/audit-entry.ts";
import type { Models } from "../models/index.ts";

/** Stores audit entries in their own collection. Storing one twice is harmless: its id is kept. */
export async function storeAuditEntries(models: Models, entries: readonly AuditEntry[]): Promise<void> {
  for (const entry of entries) {
    await models.auditEntries.updateOne({ _id: entry._id }, { $setOnInsert: entry }, { upsert: true });
  }
}
