import type { Schemas } from "@tokenry/spec";
import { notFound, Problem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import type { AuditEntry } from "../models/audit-entry.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { type Actor, newOutbox, toAuditEntry, toOutbox } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import { contains, equals, type Filters, isOneOf, startsWith, toConditions, toSortOrder } from "./list-query.ts";
import { answerUnavailable, type Once } from "./once.ts";
import type { Tenants } from "./tenants.ts";
import type { TokenChanges } from "./token-changes.ts";

type Request = Schemas["ServiceAccountRequest"];
type PatchRequest = Schemas["PatchServiceAccountRequest"];

export interface ListRequest {
  page?: number;
  size?: number;
  sort?: readonly string[];
  filters?: Filters;
}

/** The service accounts of a tenant. Every method fails with `not-found` when tenant or account is not there. */
export interface ServiceAccounts {
  list(tenantId: string, request: ListRequest): Promise<{ results: Principal[]; total: number }>;
  get(tenantId: string, id: string): Promise<Principal>;
  create(actor: Actor, tenantId: string, request: Request, once?: Once): Promise<Principal>;
  update(actor: Actor, tenantId: string, id: string, request: Request): Promise<Principal>;
  /** Changes what the request names. */
  patch(actor: Actor, tenantId: string, id: string, request: PatchRequest): Promise<Principal>;
  remove(actor: Actor, tenantId: string, id: string): Promise<void>;
}

const filterFields = {
  q: { EQUALS: contains("name") },
  name: { EQUALS: equals("name"), IN: isOneOf("name"), STARTS_WITH: startsWith("name") },
  id: { EQUALS: equals("_id"), IN: isOneOf("_id") },
};
const sortFields = { name: "name", id: "_id" };

export function createServiceAccounts(
  models: Models,
  tenants: Tenants,
  relay: AuditRelay,
  changes: TokenChanges,
  clock: Clock,
): ServiceAccounts {
  const active = (tenantId: string) => ({ tenantId, type: "SERVICE_ACCOUNT", state: "active" }) as const;
  const audited = (actor: Actor, action: string, tenantId: string, id: string) =>
    toAuditEntry(actor, new Date(clock()), {
      action: `service-account.${action}`,
      targetType: "principal",
      targetId: id,
      tenantId,
    });
  /** Tells everyone who verifies, then lets the audit entry move. */
  const announce = async (id: string, { _id: entryId }: AuditEntry): Promise<void> => {
    await changes.announce({ principalId: id });
    relay.notify("principals", id, entryId);
  };
  const change = async (actor: Actor, tenantId: string, id: string, set: Partial<Principal>): Promise<Principal> => {
    const entry = audited(actor, "update", tenantId, id);
    const account = await models.principals
      .findOneAndUpdate(
        { _id: id, ...active(tenantId) },
        { $set: { ...set, updatedAt: new Date(clock()) }, ...toOutbox(entry) },
        { returnDocument: "after" },
      )
      .lean();
    if (!account) throw accountNotFound(id);
    await announce(id, entry);
    return account;
  };
  /** An earlier run of the same request has made it. */
  const createdBefore = async (tenantId: string, id: string): Promise<Principal> => {
    const account = await models.principals.findOne({ _id: id, ...active(tenantId) }).lean();
    if (!account) throw answerUnavailable("The first request made a service account that was deleted since.");
    return account;
  };
  const accountNotFound = (id: string) => notFound(`service account "${id}"`);

  return {
    list: async (tenantId, { page = 1, size = 10, sort, filters }) => {
      await tenants.get(tenantId);
      const query = { ...active(tenantId), ...toConditions(filters, filterFields) };
      const order = toSortOrder(sort, sortFields, "name:asc");
      const [results, total] = await Promise.all([
        models.principals
          .find(query)
          .sort(order)
          .skip((page - 1) * size)
          .limit(size)
          .lean(),
        models.principals.countDocuments(query),
      ]);
      return { results, total };
    },
    get: async (tenantId, id) => {
      await tenants.get(tenantId);
      const account = await models.principals.findOne({ _id: id, ...active(tenantId) }).lean();
      if (!account) throw accountNotFound(id);
      return account;
    },
    create: async (actor, tenantId, request, once) => {
      await tenants.get(tenantId);
      refuseUnknownGroups(request);
      const now = new Date(clock());
      const id = once?.effectId ?? newId(now.getTime());
      const draft: Principal = {
        _id: id,
        ...active(tenantId),
        enabled: true,
        loginKey: id,
        name: request.name,
        description: toStoredText(request.description ?? ""),
        superAdmin: toSuperAdmin(request) ?? false,
        createdAt: now,
        updatedAt: now,
        ...newOutbox(audited(actor, "create", tenantId, id)),
      };
      try {
        const account = await models.principals.create(draft);
        relay.notify("principals", id);
        return account.toObject();
      } catch (error) {
        if (once && isDuplicateKey(error)) return createdBefore(tenantId, id);
        throw error;
      }
    },
    update: async (actor, tenantId, id, request) => {
      await tenants.get(tenantId);
      refuseUnknownGroups(request);
      const superAdmin = toSuperAdmin(request);
      return change(actor, tenantId, id, {
        name: request.name,
        description: toStoredText(request.description ?? ""),
        ...(superAdmin !== undefined && { superAdmin }),
      });
    },
    patch: async (actor, tenantId, id, { name, description, enabled, superAdmin }) => {
      await tenants.get(tenantId);
      return change(actor, tenantId, id, {
        ...(name !== undefined && { name }),
        ...(description !== undefined && { description: toStoredText(description ?? "") }),
        ...(enabled !== undefined && { enabled }),
        ...(superAdmin !== undefined && { superAdmin }),
      });
    },
    remove: async (actor, tenantId, id) => {
      await tenants.get(tenantId);
      const entry = audited(actor, "delete", tenantId, id);
      // One write ends the account and with it all its tokens; the relay removes what is left of both.
      const result = await models.principals.updateOne(
        { _id: id, ...active(tenantId) },
        { $set: { state: "deleted" }, ...toOutbox(entry) },
      );
      if (result.matchedCount === 0) throw accountNotFound(id);
      await announce(id, entry);
    },
  };
}

function refuseUnknownGroups({ groups }: Request): void {
  const [group] = groups ?? [];
  if (group) {
    throw new Problem("not-found", {
      detail: `There is no group "${group.id}".`,
      faults: [{ pointer: "/groups/0/id", detail: "no such group", type: "reference" }],
    });
  }
}

const toSuperAdmin = ({ superAdmin, instanceOwner }: Request): boolean | undefined =>
  superAdmin ?? instanceOwner ?? undefined;
