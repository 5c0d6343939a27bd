import type { Schemas } from "@tokenry/spec";
import { notFound } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import type { Actor } from "./audit.ts";
import type { PrincipalEdit } from "./edit-principal.ts";
import { requireGroups, toGroupIds } from "./group-references.ts";
import { type ListRequest, listPage, type Page } from "./list-page.ts";
import { freeText, text, time, toConditions, toSortOrder, word } from "./list-query.ts";
import { madeBefore } from "./made-before.ts";
import type { Once } from "./once.ts";
import type { Principals } from "./principals.ts";
import { toAccountPatch } from "./service-accounts.ts";
import { requireTenants } from "./tenant-references.ts";
import { toSuperAdmin } from "./to-super-admin.ts";

type CreateRequest = Schemas["CreateServiceAccountRequest"];

/**
 * All service accounts, whatever tenants they are in, for superadmins: what this permits is not asked again here. All but `list`
 * and `create` fail with `not-found`.
 */
export interface InstanceServiceAccounts {
  list(request: ListRequest): Promise<Page<Principal>>;
  get(id: string): Promise<Principal>;
  /** Access to the tenants that are named and to those of the groups. */
  create(actor: Actor, request: CreateRequest, once?: Once): Promise<Principal>;
  /** Groups that the request does not name stay; access to tenants is only added. */
  update(actor: Actor, id: string, request: Schemas["ServiceAccountRequest"]): Promise<Principal>;
  patch(actor: Actor, id: string, request: Schemas["PatchServiceAccountRequest"]): Promise<Principal>;
  remove(actor: Actor, id: string): Promise<void>;
}

const type = "SERVICE_ACCOUNT";
const filterFields = {
  q: freeText("name"),
  name: text("name"),
  username: text("name"),
  id: word("_id"),
  created: time("createdAt"),
};
const sortFields = { name: "name", username: "name", id: "_id", created: "createdAt" };

export function createInstanceServiceAccounts({
  models,
  principals,
  clock,
}: {
  models: Models;
  principals: Principals;
  clock: Clock;
}): InstanceServiceAccounts {
  const get = async (id: string): Promise<Principal> => {
    const account = await models.principals.findOne({ _id: id, type, state: "active" }).lean();
    if (!account) throw notFound(`service account "${id}"`);
    return account;
  };
  const change = async (actor: Actor, id: string, edit: (account: Principal) => PrincipalEdit): Promise<Principal> => {
    const { tenantId } = await get(id);
    const account = await principals.edit(
      { actor, action: "service-account.update", tenantId },
      { _id: id, type },
      edit,
    );
    if (!account) throw notFound(`service account "${id}"`);
    return account;
  };

  return {
    list: (request) =>
      listPage(
        models.principals,
        { type, state: "active", ...toConditions(request.filters, filterFields) },
        toSortOrder(request.sort, sortFields, "name:asc"),
        request,
      ),
    get,
    create: async (actor, request, once) => {
      const tenants = await requireTenants(models, request.tenants ?? []);
      const groups = await requireGroups(models, toGroupIds(request.groups ?? []), {});
      const id = once?.effectId ?? newId(clock());
      try {
        return await principals.create(
          { actor, action: "service-account.create" },
          {
            _id: id,
            type,
            state: "active",
            enabled: true,
            loginKey: id,
            name: request.name,
            description: toStoredText(request.description ?? ""),
            superAdmin: toSuperAdmin(request) ?? false,
            tenants: [...new Set([...tenants, ...groups.map(({ tenantId }) => tenantId)])],
            groupIds: groups.map((group) => group.id),
            ownedGroupIds: [],
          },
        );
      } catch (error) {
        const made = await madeBefore(models, type, once, error);
        if (!made) throw error;
        return made;
      }
    },
    update: async (actor, id, request) => {
      const groups = request.groups && (await requireGroups(models, toGroupIds(request.groups), {}));
      const superAdmin = toSuperAdmin(request);
      return change(actor, id, ({ tenants, ownedGroupIds }) => ({
        name: request.name,
        description: toStoredText(request.description ?? ""),
        ...(superAdmin !== undefined && { superAdmin }),
        ...(groups && {
          tenants: [...new Set([...tenants, ...groups.map(({ tenantId }) => tenantId)])],
          groupIds: groups.map((group) => group.id),
          ownedGroupIds: ownedGroupIds.filter((owned) => groups.some((group) => group.id === owned)),
        }),
      }));
    },
    patch: (actor, id, request) => change(actor, id, () => toAccountPatch(request)),
    remove: async (actor, id) => {
      const { tenantId } = await get(id);
      const removed = await principals.remove({ actor, action: "service-account.delete", tenantId }, { _id: id, type });
      if (!removed) throw notFound(`service account "${id}"`);
    },
  };
}
