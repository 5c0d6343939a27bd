import { Problem } from "../errors.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import type { Role } from "../models/role.ts";
import { toRolePermissions } from "../services/role-permissions.ts";
import type { RoleEntry } from "./bootstrap-file.ts";

export type PlannedRole = Pick<Role, "_id" | "tenantId" | "name" | "description" | "permissions" | "isDefault">;

/** A role as it is stored; names of permissions that nobody knows are faults. */
export function planRolePermissions(role: RoleEntry, fault: (pointer: string, detail: string) => void): PlannedRole {
  const planned = {
    _id: role.id,
    tenantId: role.tenant,
    name: toStoredText(role.name),
    description: toStoredText(role.description ?? ""),
    isDefault: role.isDefault ?? false,
  };
  try {
    return { ...planned, permissions: toRolePermissions(role.permissions) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    for (const { pointer, detail } of error.faults) fault(pointer, detail);
    return { ...planned, permissions: [] };
  }
}
