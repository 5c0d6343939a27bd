import type { Schemas } from "@tokenry/spec";
import type { Authorities } from "../authority/authorities.ts";
import { expandPermissions } from "../authority/expand-permissions.ts";
import { notFound, Problem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import type { Models } from "../models/index.ts";
import { permissionsOfRole, type Role } from "../models/role.ts";
import type { Administrator } from "./administrator.ts";
import { type AuditedChange, newOutbox, toAuditEntry, toOutbox } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import { type ListRequest, listPage, type Page } from "./list-page.ts";
import { freeText, text, toConditions, toSortOrder, word } from "./list-query.ts";
import { answerUnavailable, type Once } from "./once.ts";
import { toRolePermissions } from "./role-permissions.ts";
import { suggest } from "./suggest.ts";
import type { Tenants } from "./tenants.ts";
import type { TokenChanges } from "./token-changes.ts";

type Request = Schemas["RoleRequest"];

/**
 * The roles of a tenant. Every method fails with `not-found` when tenant or role is not there; what changes one fails with
 * `managed-role` on a managed one, and with `privilege-escalation` when it would permit more than the caller may.
 */
export interface Roles {
  list(tenantId: string, request: ListRequest): Promise<Page<Role>>;
  /** Those of `ids`, then those whose name contains `q`. */
  suggest(tenantId: string, request: Schemas["AutocompleteRequest"]): Promise<Role[]>;
  /** One for each id; undefined where there is none. */
  getEach(tenantId: string, ids: readonly string[]): Promise<(Role | undefined)[]>;
  get(tenantId: string, id: string): Promise<Role>;
  create(caller: Administrator, tenantId: string, request: Request, once?: Once): Promise<Role>;
  update(caller: Administrator, tenantId: string, id: string, request: Request): Promise<Role>;
  /** Fails with `role-in-use` when somebody has it. */
  remove(caller: Administrator, tenantId: string, id: string): Promise<void>;
}

export interface RolesOptions {
  models: Models;
  tenants: Tenants;
  authorities: Authorities;
  relay: AuditRelay;
  changes: TokenChanges;
  clock: Clock;
}

const filterFields = {
  q: freeText("name"),
  name: text("name"),
  id: word("_id"),
};
const sortFields = { name: "name", id: "_id" };

export function createRoles({ models, tenants, authorities, relay, changes, clock }: RolesOptions): Roles {
  const find = (tenantId: string, ids: readonly string[]): Promise<Role[]> =>
    models.roles.find({ _id: { $in: [...ids] }, tenantId, state: "active" }).lean();
  const get: Roles["get"] = async (tenantId, id) => {
    await tenants.get(tenantId);
    const [role] = await find(tenantId, [id]);
    if (!role) throw notFound(`role "${id}"`);
    return role;
  };
  const getChangeable = async (tenantId: string, id: string): Promise<Role> => {
    const role = await get(tenantId, id);
    if (!role.isManaged) return role;
    throw new Problem("managed-role", {
      detail: `"${id}" is a role that every tenant has. Nobody changes or deletes it; make another one.`,
    });
  };
  const getEach: Roles["getEach"] = async (tenantId, ids) => {
    await tenants.get(tenantId);
    const roles = await find(tenantId, ids);
    return ids.map((id) => roles.find(({ _id }) => _id === id));
  };
  const list: Roles["list"] = async (tenantId, request) => {
    await tenants.get(tenantId);
    return listPage(
      models.roles,
      { tenantId, state: "active", ...toConditions(request.filters, filterFields) },
      toSortOrder(request.sort, sortFields, "name:asc"),
      request,
    );
  };
  const toContent = (request: Request) => ({
    name: toStoredText(request.name),
    description: toStoredText(request.description ?? ""),
    permissions: toRolePermissions(request.permissions),
    isDefault: request.isDefault ?? false,
  });
  const toEntry = ({ actor }: Administrator, action: string, { _id, tenantId }: Pick<Role, "_id" | "tenantId">) =>
    toAuditEntry(actor, new Date(clock()), {
      action,
      targetType: "role",
      targetId: _id,
      tenantId,
    } satisfies AuditedChange);
  /** Tells everyone who verifies, then lets the audit entry move. */
  const announce = async ({ _id, tenantId }: Role, entryId: string): Promise<void> => {
    await changes.announce({ tenantId });
    relay.notify("roles", _id, entryId);
  };

  return {
    list,
    get,
    getEach,
    suggest: (tenantId, request) =>
      suggest(request, {
        getEach: (ids) => getEach(tenantId, ids),
        list: (page) => list(tenantId, page),
        idOf: ({ _id }) => _id,
      }),
    create: async (caller, tenantId, request, once) => {
      await tenants.get(tenantId);
      const content = toContent(request);
      authorities.refuseToGrant(caller.authority, tenantId, expandPermissions(content.permissions), describe(content));
      const _id = once?.effectId ?? newId(clock());
      const entry = toEntry(caller, "role.create", { _id, tenantId });
      const role = { _id, tenantId, state: "active" as const, ...content, isManaged: false };
      try {
        const made = await models.roles.create({
          ...role,
          version: 0,
          createdAt: entry.at,
          updatedAt: entry.at,
          ...newOutbox(entry),
        });
        relay.notify("roles", _id);
        return made.toObject();
      } catch (error) {
        if (!once || !isDuplicateKey(error)) throw error;
        const [before] = await find(tenantId, [_id]);
        if (!before) throw answerUnavailable("The first request made a role that was deleted since.");
        return before;
      }
    },
    update: async (caller, tenantId, id, request) => {
      const content = toContent(request);
      for (;;) {
        const before = await getChangeable(tenantId, id);
        const given = new Set(
          [...expandPermissions(content.permissions)].filter(
            (permission) => (content.isDefault && !before.isDefault) || !permissionsNow(before).has(permission),
          ),
        );
        authorities.refuseToGrant(caller.authority, tenantId, given, describe(content));
        const entry = toEntry(caller, "role.update", before);
        const after = await models.roles
          .findOneAndUpdate(
            // Of two at once, the second compares with what the first has made of it.
            { _id: id, tenantId, state: "active", version: before.version },
            { $set: { ...content, updatedAt: entry.at }, $inc: { version: 1 }, ...toOutbox(entry) },
            { returnDocument: "after" },
          )
          .lean();
        if (!after) continue;
        await announce(after, entry._id);
        return after;
      }
    },
    remove: async (caller, tenantId, id) => {
      const role = await getChangeable(tenantId, id);
      const count = await models.bindings.countDocuments({ roleId: id, state: "active" });
      if (count > 0) {
        throw new Problem("role-in-use", {
          detail: `${count} ${count === 1 ? "binding has" : "bindings have"} the role "${id}". Delete them first.`,
        });
      }
      const entry = toEntry(caller, "role.delete", role);
      // A binding that comes meanwhile finds no role after it, and goes again.
      const { matchedCount } = await models.roles.updateOne(
        { _id: id, tenantId, state: "active" },
        { $set: { state: "deleted" }, $inc: { version: 1 }, ...toOutbox(entry) },
      );
      if (matchedCount === 0) throw notFound(`role "${id}"`);
      await announce(role, entry._id);
    },
  };
}

const permissionsNow = (role: Role): ReadonlySet<string> => expandPermissions(permissionsOfRole(role));

const describe = ({ name }: Pick<Role, "name">): string => `The role "${name}"`;
