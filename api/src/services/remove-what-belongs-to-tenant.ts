import type { Models } from "../models/index.ts";
import { ofGroup, ofTenant } from "../models/membership.ts";
import { systemActor, toAuditEntry, toOutbox } from "./audit.ts";
import { forEachMember } from "./for-each-member.ts";
import { leaveGroup, leaveTenant } from "./leave.ts";

/** After a tenant was deleted. Doing it twice is harmless. */
export async function removeWhatBelongsToTenant(models: Models, tenantId: string): Promise<void> {
  await models.bindings.deleteMany({ tenantId });
  await models.roles.deleteMany({ tenantId });
  await models.invitations.deleteMany({ tenantId });
  for (;;) {
    const groups = await models.groups.find({ tenantId }, { _id: 1 }).limit(100).lean();
    if (groups.length === 0) break;
    for (const { _id } of groups) {
      await forEachMember(models, ofGroup(_id), (id) => leaveGroup(models, id, _id));
      await models.groups.deleteOne({ _id });
    }
  }
  await forEachMember(models, ofTenant(tenantId), (id) => leaveTenant(models, id, tenantId));
  await endServiceAccounts(models, tenantId);
}

/** Those that were made while the tenant was deleted. The sweep tells of them and removes them. */
async function endServiceAccounts(models: Models, tenantId: string): Promise<void> {
  for (;;) {
    const accounts = await models.principals.find({ tenantId, state: "active" }, { _id: 1 }).limit(100).lean();
    if (accounts.length === 0) return;
    for (const { _id } of accounts) {
      const entry = toAuditEntry(systemActor, new Date(), {
        action: "service-account.delete",
        targetType: "principal",
        targetId: _id,
        tenantId,
      });
      await models.principals.updateOne(
        { _id, state: "active" },
        { $set: { state: "deleted", loginKey: _id }, $inc: { version: 1 }, ...toOutbox(entry) },
      );
    }
  }
}
