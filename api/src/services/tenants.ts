import type { Schemas } from "@tokenry/spec";
import { LRUCache } from "lru-cache";
import { notFound } from "../errors.ts";
import { type Clock, systemClock } from "../lib/clock.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { type Tenant, toTenantReference } from "../models/tenant.ts";
import { type Actor, newOutbox, toAuditEntry } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { ensureManagedRoles } from "./ensure-managed-roles.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";

export const mainTenantId = "main";

const referencesMax = 1_000;
const referencesForMs = 1_000;

export interface Tenants {
  /** Fails with `not-found`. */
  get(id: string): Promise<Tenant>;
  /** The tenants that a principal belongs to; their names as of the last second. */
  referencesOf(principal: Pick<Principal, "tenants">): Promise<Schemas["TenantReference"][]>;
  /** Makes the tenant unless it is there. It has its managed roles then, even if its maker crashed before them. */
  ensure(actor: Actor, id: string, name: string): Promise<void>;
}

export function createTenants(models: Models, relay: AuditRelay, clock: Clock = systemClock): Tenants {
  const references = new LRUCache<string, Schemas["TenantReference"]>({
    max: referencesMax,
    ttl: referencesForMs,
    ttlResolution: 50,
  });
  return {
    get: async (id) => {
      const tenant = await models.tenants.findOne({ _id: id, state: "active" }).lean();
      if (!tenant) throw notFound(`tenant "${id}"`);
      return tenant;
    },
    referencesOf: async ({ tenants }) => {
      const known = tenants.map((id) => references.get(id));
      if (known.every((reference) => reference !== undefined)) return known;
      const unknown = tenants.filter((_, index) => known[index] === undefined);
      const found = await models.tenants.find({ _id: { $in: unknown }, state: "active" }).lean();
      for (const tenant of found) references.set(tenant._id, toTenantReference(tenant));
      return tenants.flatMap((id) => references.get(id) ?? []);
    },
    ensure: async (actor, id, name) => {
      const finish = async () => {
        await ensureManagedRoles(models, id);
        relay.notify("tenants", id);
      };
      const before = await models.tenants.findOne({ _id: id }, { state: 1, outboxAt: 1 }).lean();
      if (before) {
        if (before.state === "active" && before.outboxAt) await finish();
        return;
      }
      const now = new Date(clock());
      const entry = toAuditEntry(actor, now, { action: "tenant.create", targetType: "tenant", targetId: id });
      try {
        await models.tenants.create({ _id: id, state: "active", name, createdAt: now, ...newOutbox(entry) });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      await finish();
    },
  };
}
