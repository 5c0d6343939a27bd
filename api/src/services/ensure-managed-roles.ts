import { type ManagedRoleName, managedRoleNames, managedRoles, toManagedRoleId } from "../authority/managed-roles.ts";
import type { Models } from "../models/index.ts";
import type { Role } from "../models/role.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";

/** Stores the managed roles of a tenant as this version of the program has them. */
export async function ensureManagedRoles(models: Models, tenantId: string): Promise<void> {
  const now = new Date();
  for (;;) {
    try {
      await models.roles.bulkWrite(managedRoleNames.map((name) => toUpsert(name, tenantId, now)));
      return;
    } catch (error) {
      // Another node has made one of them meanwhile: the next time it is there.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}

function toUpsert(name: ManagedRoleName, tenantId: string, now: Date) {
  const { description, permissions } = managedRoles[name];
  const role: Omit<Role, "_id" | "version" | "createdAt" | "outbox"> = {
    tenantId,
    state: "active",
    name,
    description,
    permissions,
    isDefault: false,
    isManaged: true,
    updatedAt: now,
  };
  return {
    updateOne: {
      filter: { _id: toManagedRoleId(name, tenantId) },
      update: { $set: role, $setOnInsert: { createdAt: now, version: 0, outbox: [] } },
      upsert: true,
    },
  };
}
