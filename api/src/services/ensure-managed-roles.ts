import { managedRoleNames, managedRoles, toManagedRoleId } from "../authority/managed-roles.ts";
import type { Models } from "../models/index.ts";
import type { Role } from "../models/role.ts";

/** Stores the managed roles of a tenant as this version of the program has them. */
export async function ensureManagedRoles(models: Models, tenantId: string): Promise<void> {
  const now = new Date();
  for (const name of managedRoleNames) {
    const { description, permissions } = managedRoles[name];
    const role: Omit<Role, "_id" | "createdAt" | "outbox"> = {
      tenantId,
      state: "active",
      name,
      description,
      permissions,
      isDefault: false,
      isManaged: true,
      updatedAt: now,
    };
    await models.roles.updateOne(
      { _id: toManagedRoleId(name, tenantId) },
      { $set: role, $setOnInsert: { createdAt: now, outbox: [] } },
      { upsert: true },
    );
  }
}
