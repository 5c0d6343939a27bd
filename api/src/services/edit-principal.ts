import type { AuditEntry } from "../models/audit-entry.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { toOutbox } from "./audit.ts";
import { withTenantMoves } from "./tenant-moves.ts";

export type PrincipalEdit = Partial<
  Omit<Principal, "_id" | "type" | "version" | "outbox" | "outboxAt" | "createdAt" | "updatedAt">
>;

/** May refuse the write, which makes `set` of exactly this version of the principal or nothing. */
export type Guard = <T>(before: Principal, set: PrincipalEdit, write: () => Promise<T>) => Promise<T>;

/**
 * Changes an active principal on what it is now: of two edits at once, the second starts from the first one's result. `edit` may
 * throw; undefined leaves everything as it is. Undefined when there is no such principal.
 */
export async function editPrincipal(
  models: Models,
  where: { _id: string; type?: Principal["type"] },
  edit: (principal: Principal) => PrincipalEdit | undefined,
  entry?: AuditEntry,
  guard: Guard = (_before, _set, write) => write(),
): Promise<{ before: Principal; after: Principal } | undefined> {
  for (;;) {
    const before = await models.principals.findOne({ ...where, state: "active" }).lean();
    if (!before) return undefined;
    const set = edit(before);
    if (!set) return { before, after: before };
    const after = await guard(before, set, () =>
      models.principals
        .findOneAndUpdate(
          { _id: before._id, state: "active", version: before.version },
          {
            $set: { ...set, ...(entry && { updatedAt: entry.at }) },
            $inc: { version: 1 },
            ...(entry && toOutbox(withTenantMoves(entry, before.tenants, set.tenants ?? before.tenants))),
          },
          { returnDocument: "after" },
        )
        .lean()
        .exec(),
    );
    if (after) return { before, after };
  }
}
