import { managedRoleNames, managedRoles, toManagedRoleId } from "../authority/managed-roles.ts";
import type { Models } from "../models/index.ts";
import type { Role } from "../models/role.ts";

/** Stores the managed roles of a tenant as this version of the program has them. */
export async function ensureManagedRoles(models: Models, tenantId: string): Promise<void> {
  const now = new Date();
  await models.roles.bulkWrite(
    managedRoleNames.map((name) => {
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
    }),
  );
}
