import type { TokenChange } from "../models/change.ts";
import type { Group } from "../models/group.ts";
import type { Models } from "../models/index.ts";
import { toAuditEntry } from "./audit.ts";
import { editPrincipal } from "./edit-principal.ts";
import { followTenantMoves } from "./follow-tenant-moves.ts";
import { joinGroup } from "./join-group.ts";
import { syncMemberships } from "./sync-memberships.ts";

/** Lets everybody join a group who was to with its creation, each by `join`. After a crash the relay does it again. */
export async function addNewMembers(
  models: Models,
  group: Group,
  join: (principalId: string) => Promise<unknown>,
): Promise<void> {
  if (!group.newMemberIds) return;
  for (const id of group.newMemberIds) await join(id);
  await models.groups.updateOne({ _id: group._id }, { $unset: { newMemberIds: 1 } });
}

/** As `addNewMembers`, for the relay. */
export function finishNewMembers(
  models: Models,
  group: Group,
  announce: (change: TokenChange) => Promise<void>,
): Promise<void> {
  const [created] = group.outbox;
  return addNewMembers(models, group, async (principalId) => {
    if (!created) return;
    const entry = toAuditEntry({ id: created.actorId, requestId: created.requestId }, created.at, {
      action: "group-member.create",
      targetType: "principal",
      targetId: principalId,
      tenantId: group.tenantId,
      groupId: group._id,
    });
    const edited = await editPrincipal(models, { _id: principalId }, joinGroup(group), entry);
    if (!edited || edited.before.version === edited.after.version) return;
    await syncMemberships(models, edited.after);
    await followTenantMoves(models, edited.after);
    await announce({ principalId });
  });
}
