import type { Schemas } from "@tokenry/spec";
import { notFound } from "../errors.ts";
import { type Clock, systemClock } from "../lib/clock.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { type Tenant, toTenantReference } from "../models/tenant.ts";
import { type Actor, newOutbox, toAuditEntry } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";

export const mainTenantId = "main";

export interface Tenants {
  /** Fails with `not-found`. */
  get(id: string): Promise<Tenant>;
  /** The tenants that a principal belongs to. */
  referencesOf(principal: Pick<Principal, "tenantId">): Promise<Schemas["TenantReference"][]>;
  /** Makes the tenant unless it is there. */
  ensure(actor: Actor, id: string, name: string): Promise<void>;
}

export function createTenants(models: Models, relay: AuditRelay, clock: Clock = systemClock): Tenants {
  return {
    get: async (id) => {
      const tenant = await models.tenants.findById(id).lean();
      if (!tenant) throw notFound(`tenant "${id}"`);
      return tenant;
    },
    referencesOf: async ({ tenantId }) => {
      const tenant = tenantId === undefined ? undefined : await models.tenants.findById(tenantId).lean();
      return tenant ? [toTenantReference(tenant)] : [];
    },
    ensure: async (actor, id, name) => {
      if (await models.tenants.exists({ _id: id })) return;
      const now = new Date(clock());
      const entry = toAuditEntry(actor, now, { action: "tenant.create", targetType: "tenant", targetId: id });
      try {
        await models.tenants.create({ _id: id, name, createdAt: now, ...newOutbox(entry) });
      } catch (error) {
        if (isDuplicateKey(error)) return;
        throw error;
      }
      relay.notify("tenants", id);
    },
  };
}
