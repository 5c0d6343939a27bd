import type { Schemas } from "@tokenry/spec";
import type { Binding } from "./binding.ts";
import type { OwnGroup } from "./group.ts";
import type { PrincipalInTenant } from "./group-member.ts";
import { toAuthMethods, toDisplayName } from "./principal.ts";
import { permissionsOfRole, type Role } from "./role.ts";

/** What a principal may do in a tenant, and by what. */
export interface TenantAccess extends PrincipalInTenant {
  tenantId: string;
  assignments: { role: Role; binding: Binding }[];
}

export const toTenantUser = ({ principal, groups }: PrincipalInTenant): Schemas["TenantUser"] => ({
  id: principal._id,
  username: principal.name,
  name: principal.name,
  displayName: toDisplayName(principal),
  description: principal.description,
  type: principal.type,
  groups: groups.map(toTenantGroup),
  auths: toAuthMethods(principal),
});

export const toTenantAccess = ({
  tenantId,
  principal,
  groups,
  assignments,
}: TenantAccess): Schemas["TenantAccess"] => ({
  tenantId,
  userId: principal._id,
  username: principal.name,
  displayName: toDisplayName(principal),
  groups: groups.map(toTenantGroup),
  roles: assignments.map(toRoleAssignment),
  superAdmin: principal.superAdmin,
  instanceOwner: principal.superAdmin,
});

const toTenantGroup = ({ group }: OwnGroup): Schemas["TenantGroup"] => ({
  id: group._id,
  name: group.name,
  external: false,
});

const toRoleAssignment = ({ role, binding }: TenantAccess["assignments"][number]): Schemas["RoleAssignment"] => ({
  id: role._id,
  name: role.name,
  ...(binding.namespaceId !== undefined && { namespace: binding.namespaceId }),
  origin: binding.type === "USER" ? "BINDING" : "GROUP",
  sourceId: binding.type === "USER" ? binding._id : binding.externalId,
  permissions: permissionsOfRole(role).map(({ resource, actions }) => ({ resource, actions })),
});
