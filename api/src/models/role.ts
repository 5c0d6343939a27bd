import type { Schemas } from "@tokenry/spec";
import { type Connection, Schema } from "mongoose";
import type { RolePermission } from "../authority/expand-permissions.ts";
import { type ManagedRoleName, managedRoles } from "../authority/managed-roles.ts";
import { outboxFields, type WithOutbox } from "./audit-entry.ts";

export interface Role extends WithOutbox {
  _id: string;
  tenantId: string;
  state: "active" | "deleted";
  name: string;
  description: string;
  permissions: RolePermission[];
  /** Given to whoever joins the tenant. */
  isDefault: boolean;
  /** One of those that every tenant has: cannot be changed, and permits what this version of the program says. */
  isManaged: boolean;
  /** Counts the changes. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const permission = new Schema<RolePermission>(
  { resource: { type: String, required: true }, actions: { type: [String], required: true } },
  { _id: false },
);
const schema = new Schema<Role>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    state: { type: String, required: true },
    name: { type: String, required: true },
    description: { type: String, default: "" },
    permissions: { type: [permission], required: true },
    isDefault: { type: Boolean, required: true },
    isManaged: { type: Boolean, required: true },
    version: { type: Number, default: 0 },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);
schema.index({ tenantId: 1, state: 1, name: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, isDefault: 1, _id: 1 });
schema.index({ outboxAt: 1 });

export const roleModel = (connection: Connection) => connection.model<Role>("Role", schema, "roles");

export const permissionsOfRole = ({
  name,
  permissions,
  isManaged,
}: Pick<Role, "name" | "permissions" | "isManaged">): RolePermission[] =>
  isManaged ? managedRoles[name as ManagedRoleName].permissions : permissions;

const toPermissionsObject = (role: Role): Record<string, string[]> =>
  Object.fromEntries(permissionsOfRole(role).map(({ resource, actions }) => [resource, actions]));

export const toRole = (role: Role): Schemas["Role"] => ({
  id: role._id,
  name: role.name,
  description: role.description,
  permissions: toPermissionsObject(role),
  isDefault: role.isDefault,
  isManaged: role.isManaged,
});

export const toRoleSummary = (role: Role): Schemas["RoleSummary"] => ({
  id: role._id,
  name: role.name,
  isDefault: role.isDefault,
  isManaged: role.isManaged,
  permissionCount: permissionsOfRole(role).reduce((count, { actions }) => count + actions.length, 0),
});

/** `role`: undefined when there is none with this id. */
export const toRoleOfId = (id: string, role: Role | undefined): Schemas["RoleOfId"] =>
  role
    ? { ...toRole(role), deleted: false }
    : { id, name: id, description: "", permissions: {}, isDefault: false, isManaged: false, deleted: true };
