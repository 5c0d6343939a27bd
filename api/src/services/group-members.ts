import type { Authorities } from "../authority/authorities.ts";
import { Problem } from "../errors.ts";
import type { Group, Membership } from "../models/group.ts";
import type { PrincipalInTenant } from "../models/group-member.ts";
import type { Models } from "../models/index.ts";
import { ofGroup } from "../models/membership.ts";
import type { Principal } from "../models/principal.ts";
import type { Administrator } from "./administrator.ts";
import type { PrincipalEdit } from "./edit-principal.ts";
import { groupsOutside } from "./group-references.ts";
import { type Groups, groupNotFound } from "./groups.ts";
import { joinGroup } from "./join-group.ts";
import { requireInTenant, requireJoinable, userNotFound } from "./joinable.ts";
import { leaveGroup } from "./leave.ts";
import { listMembers } from "./list-members.ts";
import type { ListRequest, Page } from "./list-page.ts";
import { withOwnGroups } from "./own-groups.ts";
import type { Principals } from "./principals.ts";

/**
 * Who is in the groups of a tenant. Every method fails with `not-found` when tenant, group or user is not there for the caller,
 * and what adds to a group with `privilege-escalation` when the group may do more than the caller.
 */
export interface GroupMembers {
  list(tenantId: string, groupId: string, request: ListRequest): Promise<Page<PrincipalInTenant>>;
  /** Gives access to the tenant too. Fails with `already-a-member`. */
  add(caller: Administrator, tenantId: string, groupId: string, userId: string): Promise<PrincipalInTenant>;
  /** Who is in no other group of the tenant loses the access to it. Fails with `not-a-member`. */
  remove(caller: Administrator, tenantId: string, groupId: string, userId: string): Promise<PrincipalInTenant>;
  /** Fails with `not-a-member`. */
  setMembership(
    caller: Administrator,
    tenantId: string,
    groupId: string,
    userId: string,
    membership: Membership,
  ): Promise<PrincipalInTenant>;
}

export interface GroupMembersOptions {
  models: Models;
  groups: Groups;
  principals: Principals;
  authorities: Authorities;
}

export function createGroupMembers({ models, groups, principals, authorities }: GroupMembersOptions): GroupMembers {
  const withGroups = async (tenantId: string, principal: Principal): Promise<PrincipalInTenant> => {
    const [member = { principal, groups: [] }] = await withOwnGroups(models, tenantId, [principal]);
    return member;
  };
  const change = async (
    { actor }: Administrator,
    action: string,
    { _id: groupId, tenantId }: Group,
    userId: string,
    edit: (principal: Principal) => PrincipalEdit | undefined,
  ): Promise<Principal> => {
    const principal = await principals.edit({ actor, action, tenantId, groupId }, { _id: userId }, edit);
    if (!principal) throw userNotFound(userId);
    return principal;
  };
  /** Of a group that was deleted meanwhile nobody is a member. */
  const refuseGone = async (principal: Principal, id: string): Promise<void> => {
    if (await models.groups.exists({ _id: id, state: "active" })) return;
    await leaveGroup(models, principal._id, id);
    throw groupNotFound(id);
  };

  return {
    list: async (tenantId, groupId, request) => {
      await groups.get(tenantId, groupId);
      const { results, total } = await listMembers(models, ofGroup(groupId), request);
      const members = results.map(({ principal }) => principal);
      return { results: await withOwnGroups(models, tenantId, members), total };
    },
    add: async (caller, tenantId, groupId, userId) => {
      const group = await groups.get(tenantId, groupId);
      await requireJoinable(models, caller.authority, tenantId, [userId]);
      await authorities.refuseToJoin(caller.authority, tenantId, [groupId]);
      const principal = await change(caller, "group-member.create", group, userId, (before) => {
        if (before.groupIds.includes(groupId)) throw alreadyAMember(userId, group);
        return joinGroup(group)(before);
      });
      await refuseGone(principal, groupId);
      return withGroups(tenantId, principal);
    },
    remove: async (caller, tenantId, groupId, userId) => {
      const group = await groups.get(tenantId, groupId);
      const found = await requireInTenant(models, tenantId, userId);
      const elsewhere = await groupsOutside(models, found.groupIds, tenantId);
      const principal = await change(caller, "group-member.delete", group, userId, (before) => {
        if (!before.groupIds.includes(groupId)) throw notAMember(userId, group);
        const left = before.groupIds.filter((id) => id !== groupId);
        const keepsAccess = before.tenantId === tenantId || left.some((id) => !elsewhere.includes(id));
        return {
          groupIds: left,
          ownedGroupIds: before.ownedGroupIds.filter((id) => id !== groupId),
          ...(!keepsAccess && { tenants: before.tenants.filter((id) => id !== tenantId) }),
        };
      });
      return withGroups(tenantId, principal);
    },
    setMembership: async (caller, tenantId, groupId, userId, membership) => {
      const group = await groups.get(tenantId, groupId);
      await requireInTenant(models, tenantId, userId);
      const principal = await change(caller, "group-member.update", group, userId, (before) => {
        if (!before.groupIds.includes(groupId)) throw notAMember(userId, group);
        if (before.ownedGroupIds.includes(groupId) === (membership === "OWNER")) return undefined;
        const others = before.ownedGroupIds.filter((id) => id !== groupId);
        return { ownedGroupIds: membership === "OWNER" ? [...others, groupId] : others };
      });
      return withGroups(tenantId, principal);
    },
  };
}

const alreadyAMember = (userId: string, { name }: Group): Problem =>
  new Problem("already-a-member", { detail: `The user "${userId}" is a member of the group "${name}" already.` });

const notAMember = (userId: string, { name }: Group): Problem =>
  new Problem("not-a-member", { detail: `The user "${userId}" is not a member of the group "${name}".` });
