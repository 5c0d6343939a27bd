import type { Binding } from "../models/binding.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { permissionsOfRole } from "../models/role.ts";
import { type Authority, createAuthority, type Grant, instanceAuthority, noAuthority } from "./authority.ts";
import { expandPermissions } from "./expand-permissions.ts";

type Subject = Pick<Principal, "_id" | "superAdmin" | "tenants" | "groupIds">;

/** What a principal may do by its own bindings and by those of its groups, in the tenants that it belongs to. */
export async function loadAuthority(models: Models, principal: Subject): Promise<Authority> {
  const bindings = await readBindings(models, principal);
  if (bindings.length === 0) return principal.superAdmin ? instanceAuthority : noAuthority;
  const roles = await models.roles
    .find({ _id: { $in: [...new Set(bindings.map(({ roleId }) => roleId))] }, state: "active" })
    .lean();
  const grants = bindings.flatMap(({ tenantId, roleId, namespaceId }): Grant[] => {
    const role = roles.find(({ _id, tenantId: of }) => _id === roleId && of === tenantId);
    if (!role) return [];
    return [
      {
        tenantId,
        ...(namespaceId !== undefined && { namespace: namespaceId }),
        permissions: expandPermissions(permissionsOfRole(role)),
      },
    ];
  });
  return createAuthority(principal.superAdmin, grants);
}

async function readBindings(models: Models, { _id, tenants, groupIds }: Subject): Promise<Binding[]> {
  if (tenants.length === 0) return [];
  const bindings = await models.bindings.find({ externalId: { $in: [_id, ...groupIds] }, state: "active" }).lean();
  const inTenants = bindings.filter(({ tenantId }) => tenants.includes(tenantId));
  const groups = inTenants.filter(({ type }) => type === "GROUP").map(({ externalId }) => externalId);
  if (groups.length === 0) return inTenants;
  // A group that is being deleted may still have members and bindings.
  const active = await models.groups.find({ _id: { $in: groups }, state: "active" }, { tenantId: 1 }).lean();
  return inTenants.filter(
    ({ type, externalId, tenantId }) =>
      type === "USER" || active.some((group) => group._id === externalId && group.tenantId === tenantId),
  );
}
