import type { Models } from "../models/index.ts";
import { editPrincipal } from "./edit-principal.ts";
import { syncMemberships } from "./sync-memberships.ts";

/** Takes a principal out of a group that is gone. */
export const leaveGroup = (models: Models, principalId: string, groupId: string): Promise<void> =>
  leave(models, principalId, ({ groupIds, ownedGroupIds }) => ({
    groupIds: groupIds.filter((id) => id !== groupId),
    ownedGroupIds: ownedGroupIds.filter((id) => id !== groupId),
  }));

/** Takes a principal out of a tenant that is gone. */
export const leaveTenant = (models: Models, principalId: string, tenantId: string): Promise<void> =>
  leave(models, principalId, ({ tenants }) => ({ tenants: tenants.filter((id) => id !== tenantId) }));

async function leave(models: Models, principalId: string, edit: Parameters<typeof editPrincipal>[2]): Promise<void> {
  const edited = await editPrincipal(models, { _id: principalId }, edit);
  // Without a principal this removes what is left of its memberships.
  const principal = edited?.after ?? (await models.principals.findById(principalId).lean());
  if (principal) await syncMemberships(models, principal);
  else await models.memberships.deleteMany({ principalId });
}
