import type { Authorities } from "../authority/authorities.ts";
import type { Authority } from "../authority/authority.ts";
import { expandPermissions } from "../authority/expand-permissions.ts";
import type { Models } from "../models/index.ts";
import type { Invitation } from "../models/invitation.ts";
import { permissionsOfRole, type Role } from "../models/role.ts";

/** What somebody gets in a tenant by an invitation. */
export type InvitedRights = Pick<Invitation, "tenantId" | "roles" | "groupIds" | "ownedGroupIds">;

/** The roles that are given, as far as they are there. */
export async function findInvitedRoles(
  models: Models,
  { tenantId, roles }: Pick<InvitedRights, "tenantId" | "roles">,
): Promise<Role[]> {
  const ids = [...new Set(roles.map(({ roleId }) => roleId))];
  return ids.length === 0 ? [] : models.roles.find({ _id: { $in: ids }, tenantId, state: "active" }).lean();
}

/** Fails with `privilege-escalation` when that is more than the inviter may. Roles and groups that are gone give nothing. */
export async function refuseToInvite(
  authorities: Authorities,
  inviter: Authority,
  { tenantId, roles, groupIds, ownedGroupIds }: InvitedRights,
  found: readonly Role[],
): Promise<void> {
  for (const { roleId, namespaceId } of roles) {
    const role = found.find(({ _id }) => _id === roleId);
    if (!role) continue;
    const permissions = expandPermissions(permissionsOfRole(role));
    authorities.refuseToGrant(inviter, tenantId, permissions, `The role "${role.name}"`, namespaceId);
  }
  await authorities.refuseToJoin(inviter, tenantId, groupIds);
  if (ownedGroupIds.length === 0) return;
  authorities.refuseToGrant(inviter, tenantId, new Set(["GROUP:MANAGE_MEMBERS"]), "To own a group");
}
