import type { Schemas } from "@tokenry/spec";
import type { Authorities } from "../authority/authorities.ts";
import { expandPermissions } from "../authority/expand-permissions.ts";
import { notFound } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import { type Binding, type DescribedBinding, toBindingKey } from "../models/binding.ts";
import type { Models } from "../models/index.ts";
import { permissionsOfRole } from "../models/role.ts";
import type { Administrator } from "./administrator.ts";
import { newOutbox, toAuditEntry, toOutbox } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { toBindingChange } from "./audit-sources.ts";
import { requireReferences } from "./binding-references.ts";
import { describeBindings } from "./describe-bindings.ts";
import { grantAccess } from "./grant-access.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import { type ListRequest, listPage, type Page } from "./list-page.ts";
import { toConditions, toSortOrder, word } from "./list-query.ts";
import type { Principals } from "./principals.ts";
import type { Tenants } from "./tenants.ts";
import type { TokenChanges } from "./token-changes.ts";

type Request = Schemas["BindingRequest"];

export interface BindingListRequest extends ListRequest {
  type?: Binding["type"];
  /** Of the user, service account or group. */
  id?: string;
  namespace?: string;
}

/** The bindings of a tenant. Every method fails with `not-found` when tenant or binding is not there. */
export interface Bindings {
  list(tenantId: string, request: BindingListRequest): Promise<Page<DescribedBinding>>;
  get(tenantId: string, id: string): Promise<DescribedBinding>;
  /**
   * The same binding twice is one: the second time gives the first. All of them are checked before the first is made. Whoever is
   * bound gets access to the tenant. Fails with `not-found` on what they name, and with `privilege-escalation`. `pointerOf`: JSON
   * pointer of each in the body.
   */
  create(
    caller: Administrator,
    tenantId: string,
    requests: readonly Request[],
    pointerOf: (index: number) => string,
  ): Promise<DescribedBinding[]>;
  remove(caller: Administrator, tenantId: string, id: string): Promise<void>;
}

export interface BindingsOptions {
  models: Models;
  tenants: Tenants;
  principals: Principals;
  authorities: Authorities;
  relay: AuditRelay;
  changes: TokenChanges;
  clock: Clock;
}

const filterFields = {
  id: word("_id"),
  type: word("type"),
  external_id: word("externalId"),
  userId: word("externalId"),
  roleId: word("roleId"),
  namespace: word("namespaceId"),
};
const sortFields = { id: "_id" };

export function createBindings(options: BindingsOptions): Bindings {
  const { models, tenants, principals, authorities, relay, changes, clock } = options;
  const toEntry = ({ actor }: Administrator, action: string, { _id, tenantId }: Pick<Binding, "_id" | "tenantId">) =>
    toAuditEntry(actor, new Date(clock()), { action, targetType: "binding", targetId: _id, tenantId });
  /** Ends it and tells everyone who verifies. False when there is none. */
  const end = async (caller: Administrator, binding: Binding): Promise<boolean> => {
    const { _id, tenantId } = binding;
    const entry = toEntry(caller, "binding.delete", binding);
    const { matchedCount } = await models.bindings.updateOne(
      { _id, tenantId, state: "active" },
      { $set: { state: "deleted", key: _id }, ...toOutbox(entry) },
    );
    if (matchedCount === 0) return false;
    await changes.announce(toBindingChange(binding));
    relay.notify("bindings", _id, entry._id);
    return true;
  };
  /** The new binding, or the one that was there. */
  const store = async (caller: Administrator, tenantId: string, request: Request): Promise<Binding> => {
    const { type, externalId, roleId } = request;
    const namespaceId = request.namespaceId || undefined;
    const _id = newId(clock());
    const entry = toEntry(caller, "binding.create", { _id, tenantId });
    const content = { tenantId, type, externalId, roleId, ...(namespaceId !== undefined && { namespaceId }) };
    const key = toBindingKey(content);
    for (;;) {
      try {
        const made = await models.bindings.create({
          _id,
          ...content,
          key,
          state: "active",
          createdAt: entry.at,
          ...newOutbox(entry),
        });
        await changes.announce(toBindingChange(made));
        relay.notify("bindings", _id, entry._id);
        return made.toObject();
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        const before = await models.bindings.findOne({ key }).lean();
        // Otherwise it was deleted meanwhile, and its place is free.
        if (before) return before;
      }
    }
  };
  /** What it names may be deleted while it is made: an id that comes again must find no right waiting for it. */
  const endUnless = async (caller: Administrator, binding: Binding, check: () => Promise<void>): Promise<void> => {
    try {
      await check();
    } catch (error) {
      await end(caller, binding);
      throw error;
    }
  };
  const find = async (tenantId: string, id: string): Promise<Binding> => {
    await tenants.get(tenantId);
    const binding = await models.bindings.findOne({ _id: id, tenantId, state: "active" }).lean();
    if (!binding) throw notFound(`binding "${id}"`);
    return binding;
  };

  return {
    list: async (tenantId, { type, id, namespace, ...request }) => {
      await tenants.get(tenantId);
      const { results, total } = await listPage(
        models.bindings,
        {
          tenantId,
          state: "active",
          ...(type !== undefined && { type }),
          ...(id !== undefined && { externalId: id }),
          ...(namespace !== undefined && { namespaceId: namespace }),
          ...toConditions(request.filters, filterFields),
        },
        toSortOrder(request.sort, sortFields, "id:asc"),
        request,
      );
      return { results: await describeBindings(models, results), total };
    },
    get: async (tenantId, id) => {
      const [described] = await describeBindings(models, [await find(tenantId, id)]);
      if (!described) throw notFound(`binding "${id}"`);
      return described;
    },
    create: async (caller, tenantId, requests, pointerOf) => {
      await tenants.get(tenantId);
      const roles = await requireReferences(models, tenantId, requests, pointerOf);
      roles.forEach((role, index) => {
        const what = `The role "${role.name}"`;
        const namespace = requests[index]?.namespaceId || undefined;
        authorities.refuseToGrant(
          caller.authority,
          tenantId,
          expandPermissions(permissionsOfRole(role)),
          what,
          namespace,
        );
      });
      const made: Binding[] = [];
      for (const [index, request] of requests.entries()) {
        if (request.type === "USER") {
          await grantAccess(principals, caller.actor, { principalId: request.externalId, tenantId });
        }
        const binding = await store(caller, tenantId, request);
        await endUnless(caller, binding, async () => {
          await tenants.get(tenantId);
          await requireReferences(models, tenantId, [request], () => pointerOf(index));
        });
        made.push(binding);
      }
      return describeBindings(models, made);
    },
    remove: async (caller, tenantId, id) => {
      const binding = await find(tenantId, id);
      if (!(await end(caller, binding))) throw notFound(`binding "${id}"`);
    },
  };
}
