import type { Schemas } from "@tokenry/spec";
import type { Authorities } from "../authority/authorities.ts";
import type { Authority } from "../authority/authority.ts";
import { notFound } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import type { Models } from "../models/index.ts";
import { ofTenant } from "../models/membership.ts";
import type { Principal } from "../models/principal.ts";
import type { Administrator } from "./administrator.ts";
import type { PrincipalEdit } from "./edit-principal.ts";
import { groupsOutside, requireGroups, toGroupIds } from "./group-references.ts";
import { listMembers } from "./list-members.ts";
import type { ListRequest, Page } from "./list-page.ts";
import { madeBefore } from "./made-before.ts";
import type { Once } from "./once.ts";
import type { Principals } from "./principals.ts";
import { refuseForeignAccount } from "./service-account-rules.ts";
import type { Tenants } from "./tenants.ts";
import { toSuperAdmin } from "./to-super-admin.ts";

type Request = Schemas["ServiceAccountRequest"];
type PatchRequest = Schemas["PatchServiceAccountRequest"];

/**
 * The service accounts of a tenant. Every method fails with `not-found` when tenant or account is not there, and what changes
 * something with `forbidden` when the tenant's administrators do not manage the account.
 */
export interface ServiceAccounts {
  list(tenantId: string, request: ListRequest): Promise<Page<Principal>>;
  /** A superadmin also finds those of the whole instance. */
  get(authority: Authority, tenantId: string, id: string): Promise<Principal>;
  /** As `get`, for what changes the account or its tokens. */
  getManaged(authority: Authority, tenantId: string, id: string): Promise<Principal>;
  create(caller: Administrator, tenantId: string, request: Request, once?: Once): Promise<Principal>;
  /** Groups that the request does not name stay. */
  update(caller: Administrator, tenantId: string, id: string, request: Request): Promise<Principal>;
  /** Changes what the request names. */
  patch(caller: Administrator, tenantId: string, id: string, request: PatchRequest): Promise<Principal>;
  remove(caller: Administrator, tenantId: string, id: string): Promise<void>;
}

export interface ServiceAccountsOptions {
  models: Models;
  tenants: Tenants;
  principals: Principals;
  authorities: Authorities;
  clock: Clock;
}

const type = "SERVICE_ACCOUNT";

export function createServiceAccounts({
  models,
  tenants,
  principals,
  authorities,
  clock,
}: ServiceAccountsOptions): ServiceAccounts {
  const accountNotFound = (id: string) => notFound(`service account "${id}"`);
  const get: ServiceAccounts["get"] = async ({ superAdmin }, tenantId, id) => {
    await tenants.get(tenantId);
    const account = await models.principals.findOne({ _id: id, type, state: "active" }).lean();
    const isHere = account?.tenants.includes(tenantId) || (superAdmin && account?.tenantId === undefined);
    if (!account || !isHere) throw accountNotFound(id);
    return account;
  };
  const getManaged: ServiceAccounts["getManaged"] = async (authority, tenantId, id) => {
    const account = await get(authority, tenantId, id);
    refuseForeignAccount(authority, account, tenantId);
    return account;
  };
  /** The groups of the request, all of the tenant, or undefined when it names none. */
  const readGroups = async (tenantId: string, { groups }: Request) => {
    if (!groups) return undefined;
    const ids = toGroupIds(groups);
    await requireGroups(models, ids, { tenantId });
    return ids;
  };
  const change = async (
    { actor, authority }: Administrator,
    tenantId: string,
    id: string,
    edit: (account: Principal) => PrincipalEdit,
  ): Promise<Principal> => {
    await getManaged(authority, tenantId, id);
    const account = await principals.edit(
      { actor, action: "service-account.update", tenantId },
      { _id: id, type },
      edit,
    );
    if (!account) throw accountNotFound(id);
    return account;
  };

  return {
    list: async (tenantId, request) => {
      await tenants.get(tenantId);
      const { results, total } = await listMembers(models, ofTenant(tenantId), request, type);
      return { results: results.map(({ principal }) => principal), total };
    },
    get,
    getManaged,
    create: async (caller, tenantId, request, once) => {
      await tenants.get(tenantId);
      const groupIds = (await readGroups(tenantId, request)) ?? [];
      await authorities.refuseToJoin(caller.authority, tenantId, groupIds);
      const id = once?.effectId ?? newId(clock());
      try {
        const account = await principals.create(
          { actor: caller.actor, action: "service-account.create", tenantId },
          {
            _id: id,
            type,
            state: "active",
            enabled: true,
            loginKey: id,
            name: request.name,
            description: toStoredText(request.description ?? ""),
            superAdmin: toSuperAdmin(request) ?? false,
            tenantId,
            tenants: [tenantId],
            groupIds,
            ownedGroupIds: [],
          },
        );
        // Deleted meanwhile: what comes after the tenant goes with it.
        await tenants.get(tenantId);
        return account;
      } catch (error) {
        const made = await madeBefore(models, type, once, error);
        if (!made) throw error;
        return made;
      }
    },
    update: async (caller, tenantId, id, request) => {
      const groupIds = await readGroups(tenantId, request);
      const before = await getManaged(caller.authority, tenantId, id);
      const joined = groupIds?.filter((groupId) => !before.groupIds.includes(groupId)) ?? [];
      await authorities.refuseToJoin(caller.authority, tenantId, joined);
      const elsewhere = groupIds && (await groupsOutside(models, before.groupIds, tenantId));
      const superAdmin = toSuperAdmin(request);
      return change(caller, tenantId, id, ({ tenants: before, ownedGroupIds }) => ({
        name: request.name,
        description: toStoredText(request.description ?? ""),
        ...(superAdmin !== undefined && { superAdmin }),
        ...(groupIds && {
          // One of the instance gets access with its first group here.
          tenants: groupIds.length > 0 ? [...new Set([...before, tenantId])] : before,
          groupIds: [...groupIds, ...(elsewhere ?? [])],
          ownedGroupIds: ownedGroupIds.filter((groupId) => groupIds.includes(groupId) || elsewhere?.includes(groupId)),
        }),
      }));
    },
    patch: (caller, tenantId, id, request) => change(caller, tenantId, id, () => toAccountPatch(request)),
    remove: async ({ actor, authority }, tenantId, id) => {
      await getManaged(authority, tenantId, id);
      const removed = await principals.remove({ actor, action: "service-account.delete", tenantId }, { _id: id, type });
      if (!removed) throw accountNotFound(id);
    },
  };
}

/** What a request changes of an account. */
export const toAccountPatch = (request: PatchRequest): PrincipalEdit => {
  const { name, description, enabled } = request;
  const superAdmin = toSuperAdmin(request);
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description: toStoredText(description ?? "") }),
    ...(enabled !== undefined && { enabled }),
    ...(superAdmin !== undefined && { superAdmin }),
  };
};
