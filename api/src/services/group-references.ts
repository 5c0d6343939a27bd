import type { Models } from "../models/index.ts";
import { missingReference } from "./missing-reference.ts";

/** The ids of groups as clients send them: a list of ids, or of objects with an id. */
export const toGroupIds = (groups: readonly (string | { id: string })[]): string[] => [
  ...new Set(groups.map((group) => (typeof group === "string" ? group : group.id))),
];

/** The groups with these ids, in their order. Fails with `not-found` that points at the first that is not there. */
export async function requireGroups(
  models: Models,
  ids: readonly string[],
  {
    tenantId,
    pointer = (index: number) => `/groups/${index}/id`,
  }: {
    /** Only groups of this tenant are found. */
    tenantId?: string;
    pointer?: (index: number) => string;
  },
): Promise<{ id: string; tenantId: string }[]> {
  if (ids.length === 0) return [];
  const found = await models.groups
    .find({ _id: { $in: [...ids] }, state: "active", ...(tenantId !== undefined && { tenantId }) }, { tenantId: 1 })
    .lean();
  return ids.map((id, index) => {
    const group = found.find(({ _id }) => _id === id);
    if (group) return { id, tenantId: group.tenantId };
    throw missingReference(`group "${id}"`, pointer(index), "no such group");
  });
}

/** Those of the groups that are in other tenants. */
export async function groupsOutside(models: Models, groupIds: readonly string[], tenantId: string): Promise<string[]> {
  if (groupIds.length === 0) return [];
  const groups = await models.groups.find({ _id: { $in: [...groupIds] } }, { tenantId: 1 }).lean();
  const outside = groups.filter((group) => group.tenantId !== tenantId).map(({ _id }) => _id);
  return groupIds.filter((id) => outside.includes(id));
}
