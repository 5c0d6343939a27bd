import type { Schemas } from "@tokenry/spec";
import { Problem } from "../errors.ts";
import type { PrincipalInTenant } from "../models/group-member.ts";
import type { Models } from "../models/index.ts";
import { ofTenant } from "../models/membership.ts";
import { type Principal, toLoginKey } from "../models/principal.ts";
import type { TenantAccess } from "../models/tenant-access.ts";
import { accessExists, hadAccess } from "./access-exists.ts";
import type { Administrator } from "./administrator.ts";
import { groupsOutside } from "./group-references.ts";
import { requireInTenant, requireJoinable, userNotFound } from "./joinable.ts";
import { listMembers } from "./list-members.ts";
import type { ListRequest, Page } from "./list-page.ts";
import type { Once } from "./once.ts";
import { withOwnGroups } from "./own-groups.ts";
import type { Principals } from "./principals.ts";
import { suggest } from "./suggest.ts";
import type { Tenants } from "./tenants.ts";

/** Who has access to a tenant. Every method fails with `not-found` when tenant or user is not there for the caller. */
export interface TenantAccesses {
  /** The people. */
  list(tenantId: string, request: ListRequest): Promise<Page<PrincipalInTenant>>;
  suggest(tenantId: string, request: Schemas["AutocompleteRequest"]): Promise<PrincipalInTenant[]>;
  get(tenantId: string, userId: string): Promise<TenantAccess>;
  /** Fails with `access-exists`. */
  createByEmail(caller: Administrator, tenantId: string, email: string, once?: Once): Promise<void>;
  /** Who has access keeps it. */
  create(caller: Administrator, tenantId: string, userId: string): Promise<void>;
  /** Ends memberships and bindings there too. Fails with `managed-here` for a service account of the tenant. */
  remove(caller: Administrator, tenantId: string, userId: string): Promise<void>;
}

export interface TenantAccessesOptions {
  models: Models;
  tenants: Tenants;
  principals: Principals;
}

const people = "STANDARD";

export function createTenantAccesses({ models, tenants, principals }: TenantAccessesOptions): TenantAccesses {
  const list: TenantAccesses["list"] = async (tenantId, request) => {
    await tenants.get(tenantId);
    const { results, total } = await listMembers(models, ofTenant(tenantId), request, people);
    const found = results.map(({ principal }) => principal);
    return { results: await withOwnGroups(models, tenantId, found), total };
  };
  const join = async ({ actor }: Administrator, tenantId: string, principal: Principal): Promise<void> => {
    const edited = await principals.edit(
      { actor, action: "tenant-access.create", tenantId },
      { _id: principal._id },
      (before) => (before.tenants.includes(tenantId) ? undefined : { tenants: [...before.tenants, tenantId] }),
    );
    if (!edited) throw userNotFound(principal._id);
  };

  return {
    list,
    suggest: (tenantId, request) =>
      suggest(request, {
        getEach: async (ids) => {
          await tenants.get(tenantId);
          if (ids.length === 0) return [];
          const { results } = await list(tenantId, { size: ids.length, filters: { id: { IN: ids.join(",") } } });
          return ids.map((id) => results.find(({ principal }) => principal._id === id));
        },
        list: (page) => list(tenantId, page),
        idOf: ({ principal }) => principal._id,
      }),
    get: async (tenantId, userId) => {
      await tenants.get(tenantId);
      const principal = await requireInTenant(models, tenantId, userId);
      const [{ groups } = { groups: [] }] = await withOwnGroups(models, tenantId, [principal]);
      const holders = [userId, ...groups.map(({ group }) => group._id)];
      const bindings = await models.bindings
        .find({ externalId: { $in: holders }, state: "active", tenantId })
        .sort({ _id: 1 })
        .lean();
      const roles = await models.roles
        .find({ _id: { $in: bindings.map(({ roleId }) => roleId) }, tenantId, state: "active" })
        .lean();
      const assignments = bindings.flatMap((binding) => {
        const role = roles.find(({ _id }) => _id === binding.roleId);
        return role ? [{ role, binding }] : [];
      });
      return { tenantId, principal, groups, assignments };
    },
    createByEmail: async (caller, tenantId, email, once) => {
      await tenants.get(tenantId);
      const user = await models.principals
        .findOne({ loginKey: toLoginKey(email), type: people, state: "active" })
        .lean();
      if (!user) throw userNotFound(email, [{ pointer: "/email", detail: "no such user", type: "reference" }]);
      if (await hadAccess(user, tenantId, once)) throw accessExists(email);
      await join(caller, tenantId, user);
    },
    create: async (caller, tenantId, userId) => {
      await tenants.get(tenantId);
      for (const user of await requireJoinable(models, caller.authority, tenantId, [userId])) {
        await join(caller, tenantId, user);
      }
    },
    remove: async ({ actor }, tenantId, userId) => {
      await tenants.get(tenantId);
      const found = await requireInTenant(models, tenantId, userId);
      if (found.tenantId === tenantId) {
        throw new Problem("managed-here", {
          detail: `The service account "${userId}" is managed in this tenant. Delete it, or disable it.`,
        });
      }
      const outside = await groupsOutside(models, found.groupIds, tenantId);
      const edited = await principals.edit(
        { actor, action: "tenant-access.delete", tenantId },
        { _id: userId },
        ({ tenants: before, groupIds, ownedGroupIds }) => ({
          tenants: before.filter((id) => id !== tenantId),
          groupIds: groupIds.filter((id) => outside.includes(id)),
          ownedGroupIds: ownedGroupIds.filter((id) => outside.includes(id)),
        }),
      );
      if (!edited) throw userNotFound(userId);
    },
  };
}
