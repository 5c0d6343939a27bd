import { derivedId } from "../lib/ids.ts";
import type { AuditEntry } from "../models/audit-entry.ts";
import { type Binding, toBindingKey } from "../models/binding.ts";
import type { Models } from "../models/index.ts";
import { newOutbox, toAuditEntry } from "./audit.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";

/**
 * Binds roles that a principal gets with something else, of which `cause` is the audit entry, unless it has them. Doing it twice
 * is harmless. Returns the ids of the bindings that it made; nobody has been told of them.
 */
export async function bindRoles(
  models: Models,
  principalId: string,
  tenantId: string,
  roles: readonly Pick<Binding, "roleId" | "namespaceId">[],
  cause: AuditEntry,
): Promise<string[]> {
  const made: string[] = [];
  for (const { roleId, namespaceId } of roles) {
    const place = namespaceId === undefined ? {} : { namespaceId };
    const id = derivedId(cause._id, tenantId, roleId, ...Object.values(place));
    const entry = toAuditEntry({ id: cause.actorId, requestId: cause.requestId }, cause.at, {
      action: "binding.create",
      targetType: "binding",
      targetId: id,
      tenantId,
    });
    const content = { tenantId, type: "USER" as const, externalId: principalId, roleId, ...place };
    try {
      await models.bindings.create({
        _id: id,
        ...content,
        key: toBindingKey(content),
        state: "active",
        createdAt: cause.at,
        ...newOutbox(entry),
      });
      made.push(id);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }
  return made;
}
