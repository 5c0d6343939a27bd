import type { TokenChange } from "../models/change.ts";
import type { Group } from "../models/group.ts";
import type { Models } from "../models/index.ts";
import { ofGroup } from "../models/membership.ts";

const named = 20;

/** What others may have cached of a group that has just ended: of its members if they are few, else of the whole tenant. */
export async function toGroupChanges(
  models: Models,
  { _id: groupId, tenantId }: Pick<Group, "_id" | "tenantId">,
): Promise<TokenChange[]> {
  const members = await models.memberships
    .find({ of: ofGroup(groupId) }, { principalId: 1 })
    .limit(named + 1)
    .lean();
  // Who is joining may have no membership yet; the audit entry of that is still with the principal.
  const joining = await models.principals
    .find({ outboxAt: { $gt: new Date(0) } }, { groupIds: 1 })
    .limit(named + 1)
    .lean();
  if (members.length > named || joining.length > named) return [{ tenantId }];
  const ids = [
    ...members.map(({ principalId }) => principalId),
    ...joining.filter(({ groupIds }) => groupIds.includes(groupId)).map(({ _id }) => _id),
  ];
  return [...new Set(ids)].map((principalId) => ({ principalId }));
}
