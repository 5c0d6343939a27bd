import type { Models } from "../models/index.ts";
import type { DescribedInvitation, Invitation } from "../models/invitation.ts";

/** Reads what the invitations of a tenant name, two queries for all of them. */
export async function describeInvitations(
  models: Models,
  tenantId: string,
  invitations: readonly Invitation[],
): Promise<DescribedInvitation[]> {
  const roleIds = [...new Set(invitations.flatMap(({ roles }) => roles.map(({ roleId }) => roleId)))];
  const groupIds = [...new Set(invitations.flatMap((invitation) => invitation.groupIds))];
  const [roles, groups] = await Promise.all([
    models.roles.find({ _id: { $in: roleIds }, tenantId, state: "active" }, { name: 1 }).lean(),
    models.groups.find({ _id: { $in: groupIds }, tenantId, state: "active" }, { name: 1 }).lean(),
  ]);
  const byId = <T extends { _id: string }>(found: readonly T[]) => new Map(found.map((one) => [one._id, one]));
  const [roleOf, groupOf] = [byId(roles), byId(groups)];
  return invitations.map((invitation) => ({
    invitation,
    roles: [...new Set(invitation.roles.map(({ roleId }) => roleId))].flatMap((id) => roleOf.get(id) ?? []),
    groups: invitation.groupIds.flatMap((id) => groupOf.get(id) ?? []),
  }));
}
