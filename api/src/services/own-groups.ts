import type { OwnGroup } from "../models/group.ts";
import type { PrincipalInTenant } from "../models/group-member.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";

/** The principals with their groups in the tenant, in the order in which they joined them. */
export async function withOwnGroups(
  models: Models,
  tenantId: string,
  principals: readonly Principal[],
): Promise<PrincipalInTenant[]> {
  const ids = [...new Set(principals.flatMap(({ groupIds }) => groupIds))];
  const found =
    ids.length === 0 ? [] : await models.groups.find({ _id: { $in: ids }, tenantId, state: "active" }).lean();
  const byId = new Map(found.map((group) => [group._id, group]));
  return principals.map((principal) => ({
    principal,
    groups: principal.groupIds.flatMap((id): OwnGroup[] => {
      const group = byId.get(id);
      return group ? [{ group, membership: principal.ownedGroupIds.includes(id) ? "OWNER" : "MEMBER" }] : [];
    }),
  }));
}
