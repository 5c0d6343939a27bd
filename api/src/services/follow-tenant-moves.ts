import type { AuditEntry } from "../models/audit-entry.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { bindRoles } from "./bind-roles.ts";

/**
 * Does what follows when a principal got or lost access to tenants, as its audit entries that have not moved yet say: default
 * roles are bound, and bindings from before end. After the principal was written and before that is told; where that crashed,
 * the relay does it. Doing it twice is harmless. Returns the ids of the bindings that it made.
 */
export async function followTenantMoves(models: Models, principal: Principal): Promise<string[]> {
  const made: string[] = [];
  // Of several entries the last one for a tenant counts.
  const joins = new Map<string, AuditEntry>();
  for (const entry of principal.outbox) {
    for (const tenantId of entry.leftTenants ?? []) await endBindings(models, principal, tenantId);
    for (const tenantId of entry.joinedTenants ?? []) joins.set(tenantId, entry);
  }
  for (const [tenantId, entry] of joins) {
    if (principal.tenants.includes(tenantId) && principal.state === "active") {
      // What a crash left of an earlier access must not come back with the new one.
      if (principal.version > 0) await endOlderBindings(models, principal, tenantId, entry.at);
      made.push(...(await bindDefaultRoles(models, principal._id, tenantId, entry)));
      // It may have lost the access while they were made.
      await endBindings(models, principal, tenantId);
    }
  }
  return made;
}

/** All that it has there, unless it has access again. */
async function endBindings(models: Models, { _id: principalId }: Principal, tenantId: string): Promise<void> {
  // Read before the principal is: those of an access that began meanwhile are not among them, or it is seen.
  const ended = await models.bindings.find({ externalId: principalId, type: "USER", tenantId }, { _id: 1 }).lean();
  if (ended.length === 0) return;
  if (await models.principals.exists({ _id: principalId, state: "active", tenants: tenantId })) return;
  await models.bindings.deleteMany({ _id: { $in: ended.map(({ _id }) => _id) } });
}

async function endOlderBindings(models: Models, principal: Principal, tenantId: string, before: Date): Promise<void> {
  await models.bindings.deleteMany({ externalId: principal._id, type: "USER", tenantId, createdAt: { $lt: before } });
}

async function bindDefaultRoles(
  models: Models,
  principalId: string,
  tenantId: string,
  joined: AuditEntry,
): Promise<string[]> {
  const roles = await models.roles.find({ tenantId, state: "active", isDefault: true }, { _id: 1 }).lean();
  const wanted = roles.map(({ _id: roleId }) => ({ roleId }));
  return bindRoles(models, principalId, tenantId, wanted, joined);
}
