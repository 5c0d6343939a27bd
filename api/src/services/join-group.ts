import type { Group } from "../models/group.ts";
import type { Principal } from "../models/principal.ts";
import type { PrincipalEdit } from "./edit-principal.ts";

/** Brings a principal into a group, and into its tenant; undefined where it is already. */
export const joinGroup =
  ({ _id: groupId, tenantId }: Pick<Group, "_id" | "tenantId">) =>
  ({ tenants, groupIds }: Principal): PrincipalEdit | undefined => {
    if (tenants.includes(tenantId) && groupIds.includes(groupId)) return undefined;
    return {
      tenants: [...new Set([...tenants, tenantId])],
      groupIds: [...new Set([...groupIds, groupId])],
    };
  };
