import type { Schemas } from "@tokenry/spec";
import { notFound, Problem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import type { Group } from "../models/group.ts";
import type { Models } from "../models/index.ts";
import { addNewMembers } from "./add-new-members.ts";
import type { Administrator } from "./administrator.ts";
import { newOutbox, toAuditEntry, toOutbox } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import { joinGroup } from "./join-group.ts";
import { requireJoinable } from "./joinable.ts";
import { type ListRequest, listPage, type Page } from "./list-page.ts";
import { freeText, text, toConditions, toSortOrder, word } from "./list-query.ts";
import type { Once } from "./once.ts";
import type { Principals } from "./principals.ts";
import { suggest } from "./suggest.ts";
import type { Tenants } from "./tenants.ts";
import { toGroupChanges } from "./to-group-changes.ts";
import type { TokenChanges } from "./token-changes.ts";

/** The groups of a tenant. Every method fails with `not-found` when tenant or group is not there. */
export interface Groups {
  list(tenantId: string, request: ListRequest): Promise<Page<Group>>;
  /** Those of `ids`, then up to 50 whose name holds `q`; with `existingOnly` no others. */
  complete(tenantId: string, request: Schemas["AutocompleteRequest"]): Promise<Group[]>;
  /** Those that there are, in the order of the ids. */
  some(tenantId: string, ids: readonly string[]): Promise<Group[]>;
  get(tenantId: string, id: string): Promise<Group>;
  /** Fails with `name-in-use`. */
  create(caller: Administrator, tenantId: string, request: Schemas["CreateGroupRequest"], once?: Once): Promise<Group>;
  /** Fails with `name-in-use`. */
  update(caller: Administrator, tenantId: string, id: string, request: Schemas["GroupRequest"]): Promise<Group>;
  /** Its members and bindings end with it. */
  remove(caller: Administrator, tenantId: string, id: string): Promise<void>;
}

export interface GroupsOptions {
  models: Models;
  tenants: Tenants;
  principals: Principals;
  relay: AuditRelay;
  changes: TokenChanges;
  clock: Clock;
}

const filterFields = { q: freeText("name"), name: text("name"), id: word("_id") };
const sortFields = { name: "name", id: "_id" };

export function createGroups({ models, tenants, principals, relay, changes, clock }: GroupsOptions): Groups {
  const some: Groups["some"] = async (tenantId, ids) => {
    await tenants.get(tenantId);
    if (ids.length === 0) return [];
    const found = await models.groups.find({ _id: { $in: [...ids] }, tenantId, state: "active" }).lean();
    const byId = new Map(found.map((group) => [group._id, group]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
  const list: Groups["list"] = async (tenantId, request) => {
    await tenants.get(tenantId);
    return listPage(
      models.groups,
      { tenantId, state: "active", ...toConditions(request.filters, filterFields) },
      toSortOrder(request.sort, sortFields, "name:asc"),
      request,
    );
  };
  const join = ({ actor }: Administrator, group: Group): Promise<void> =>
    addNewMembers(models, group, (principalId) =>
      principals.edit(
        { actor, action: "group-member.create", tenantId: group.tenantId, groupId: group._id },
        { _id: principalId },
        joinGroup(group),
      ),
    );

  return {
    list,
    complete: (tenantId, request) =>
      suggest(request, {
        getEach: (ids) => some(tenantId, ids),
        list: (page) => list(tenantId, page),
        idOf: ({ _id }) => _id,
      }),
    some,
    get: async (tenantId, id) => {
      await tenants.get(tenantId);
      const group = await models.groups.findOne({ _id: id, tenantId, state: "active" }).lean();
      if (!group) throw groupNotFound(id);
      return group;
    },
    create: async (caller, tenantId, { name, description, membersId }, once) => {
      await tenants.get(tenantId);
      const newMemberIds = [...new Set(membersId ?? [])];
      await requireJoinable(models, caller.authority, tenantId, newMemberIds, (index) => `/membersId/${index}`);
      const now = new Date(clock());
      const id = once?.effectId ?? newId(now.getTime());
      const entry = toAuditEntry(caller.actor, now, {
        action: "group.create",
        targetType: "group",
        targetId: id,
        tenantId,
      });
      const draft: Group = {
        _id: id,
        tenantId,
        state: "active",
        name: toStoredText(name),
        nameKey: toStoredText(name),
        description: toStoredText(description ?? ""),
        ...(newMemberIds.length > 0 && { newMemberIds }),
        createdAt: now,
        updatedAt: now,
        ...newOutbox(entry),
      };
      try {
        await models.groups.create(draft);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        // An earlier run of the same request may have made it.
        const before = await models.groups.findOne({ _id: id, tenantId, state: "active" }).lean();
        if (!before) throw nameInUse(name);
        await join(caller, before);
        return before;
      }
      await join(caller, draft);
      relay.notify("groups", id);
      return draft;
    },
    update: async ({ actor }, tenantId, id, { name, description }) => {
      await tenants.get(tenantId);
      const now = new Date(clock());
      const entry = toAuditEntry(actor, now, { action: "group.update", targetType: "group", targetId: id, tenantId });
      const set = {
        name: toStoredText(name),
        nameKey: toStoredText(name),
        description: toStoredText(description ?? ""),
        updatedAt: now,
      };
      try {
        const where = { _id: id, tenantId, state: "active" as const };
        // The unique index decides, but FerretDB does not say of an update that it did.
        const taken = { tenantId, nameKey: set.nameKey, _id: { $ne: id } };
        if (await models.groups.exists(taken))
          throw (await models.groups.exists(where)) ? nameInUse(name) : groupNotFound(id);
        const updated = await models.groups.updateOne(where, { $set: set, ...toOutbox(entry) });
        const group = updated.matchedCount > 0 ? await models.groups.findOne(where).lean() : undefined;
        if (!group) throw groupNotFound(id);
        relay.notify("groups", id, entry._id);
        return group;
      } catch (error) {
        throw isDuplicateKey(error) ? nameInUse(name) : error;
      }
    },
    remove: async ({ actor }, tenantId, id) => {
      await tenants.get(tenantId);
      const entry = toAuditEntry(actor, new Date(clock()), {
        action: "group.delete",
        targetType: "group",
        targetId: id,
        tenantId,
      });
      const removed = await models.groups.updateOne(
        { _id: id, tenantId, state: "active" },
        { $set: { state: "deleted", nameKey: id }, ...toOutbox(entry) },
      );
      if (removed.matchedCount === 0) throw groupNotFound(id);
      for (const change of await toGroupChanges(models, { _id: id, tenantId })) await changes.announce(change);
      relay.notify("groups", id, entry._id);
    },
  };
}

export const groupNotFound = (id: string): Problem => notFound(`group "${id}"`);

const nameInUse = (name: string): Problem =>
  new Problem("name-in-use", {
    detail: `Another group of the tenant has the name "${name}".`,
    faults: [{ pointer: "/name", detail: "another group has this name", type: "unique" }],
  });
