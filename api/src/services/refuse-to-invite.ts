import type { Authorities } from "../authority/authorities.ts";
import type { Authority } from "../authority/authority.ts";
import { expandPermissions } from "../authority/expand-permissions.ts";
import type { Models } from "../models/index.ts";
import type { Invitation } from "../models/invitation.ts";
import { permissionsOfRole } from "../models/role.ts";

/** What somebody gets in a tenant by an invitation. */
export type InvitedRights = Pick<Invitation, "tenantId" | "roles" | "groupIds" | "ownedGroupIds">;

/** Fails with `privilege-escalation` when that is more than the inviter may. Roles and groups that are gone give nothing. */
export async function refuseToInvite(
  models: Models,
  authorities: Authorities,
  inviter: Authority,
  { tenantId, roles, groupIds, ownedGroupIds }: InvitedRights,
): Promise<void> {
  const found = await models.roles
    .find({ _id: { $in: roles.map(({ roleId }) => roleId) }, tenantId, state: "active" })
    .lean();
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
