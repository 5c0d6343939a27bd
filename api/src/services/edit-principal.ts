import type { AuditEntry } from "../models/audit-entry.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { toOutbox } from "./audit.ts";

export type PrincipalEdit = Partial<
  Omit<Principal, "_id" | "type" | "version" | "outbox" | "outboxAt" | "createdAt" | "updatedAt">
>;

/**
 * Changes an active principal on what it is now: of two edits at once, the second starts from the first one's result. `edit` may
 * throw; undefined leaves everything as it is. Undefined when there is no such principal.
 */
export async function editPrincipal(
  models: Models,
  where: { _id: string; type?: Principal["type"] },
  edit: (principal: Principal) => PrincipalEdit | undefined,
  entry?: AuditEntry,
): Promise<{ before: Principal; after: Principal } | undefined> {
  for (;;) {
    const before = await models.principals.findOne({ ...where, state: "active" }).lean();
    if (!before) return undefined;
    const set = edit(before);
    if (!set) return { before, after: before };
    const after = await models.principals
      .findOneAndUpdate(
        { _id: before._id, state: "active", version: before.version },
        {
          $set: { ...set, ...(entry && { updatedAt: entry.at }) },
          $inc: { version: 1 },
          ...(entry && toOutbox(entry)),
        },
        { returnDocument: "after" },
      )
      .lean();
    if (after) return { before, after };
  }
}
