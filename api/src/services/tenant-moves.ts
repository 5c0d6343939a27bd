import type { AuditEntry } from "../models/audit-entry.ts";
import type { Principal } from "../models/principal.ts";

/** The audit entry of a change of a principal, with the tenants that it got or lost access to by it. */
export function withTenantMoves(
  entry: AuditEntry,
  before: Principal["tenants"],
  after: Principal["tenants"],
): AuditEntry {
  const joinedTenants = after.filter((id) => !before.includes(id));
  const leftTenants = before.filter((id) => !after.includes(id));
  return {
    ...entry,
    ...(joinedTenants.length > 0 && { joinedTenants }),
    ...(leftTenants.length > 0 && { leftTenants }),
  };
}
