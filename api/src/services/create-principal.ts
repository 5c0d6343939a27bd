import type { AuditEntry } from "../models/audit-entry.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { newOutbox } from "./audit.ts";
import { followTenantMoves } from "./follow-tenant-moves.ts";
import { syncMemberships } from "./sync-memberships.ts";
import { withTenantMoves } from "./tenant-moves.ts";

export type NewPrincipal = Omit<Principal, "version" | "createdAt" | "updatedAt" | "outbox" | "outboxAt">;

/**
 * Stores a principal with its audit entry, and does what follows from it. `bindings`: the ids of those that it made. Fails with
 * MongoDB's duplicate key error when id or login key is taken.
 */
export async function createPrincipal(
  models: Models,
  draft: NewPrincipal,
  created: AuditEntry,
): Promise<{ principal: Principal; bindings: string[] }> {
  const entry = withTenantMoves(created, [], draft.tenants);
  const made = await models.principals.create({
    ...draft,
    version: 0,
    createdAt: entry.at,
    updatedAt: entry.at,
    ...newOutbox(entry),
  });
  const principal: Principal = made.toObject();
  await syncMemberships(models, principal);
  return { principal, bindings: await followTenantMoves(models, principal) };
}
