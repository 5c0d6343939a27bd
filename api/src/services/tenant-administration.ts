import type { Schemas } from "@tokenry/spec";
import { notFound, Problem, validationProblem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import type { Models } from "../models/index.ts";
import { type Tenant, type TenantSettings, toSettingsText } from "../models/tenant.ts";
import { type Actor, newOutbox, toAuditEntry, toOutbox } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { ensureManagedRoles } from "./ensure-managed-roles.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import { type ListRequest, listPage, type Page } from "./list-page.ts";
import { freeText, text, toConditions, toSortOrder } from "./list-query.ts";
import type { Once } from "./once.ts";
import { refuseReservedTenantId } from "./reserved-tenant-ids.ts";
import { mainTenantId, type Tenants } from "./tenants.ts";
import type { TokenChanges } from "./token-changes.ts";

/** The tenants of the instance, for superadmins. What names one fails with `not-found` when it is not there. */
export interface TenantAdministration {
  list(request: ListRequest): Promise<Page<Tenant>>;
  /** Fails with `tenant-exists`, and with `validation-failed` on a reserved id or settings that are too large. */
  create(actor: Actor, request: Schemas["CreateTenantRequest"], once?: Once): Promise<Tenant>;
  update(actor: Actor, id: string, request: Schemas["TenantRequest"]): Promise<Tenant>;
  /** Fails with `tenant-not-empty`, and with `tenant-required` for `main`. */
  remove(actor: Actor, id: string): Promise<void>;
}

export interface TenantAdministrationOptions {
  models: Models;
  tenants: Tenants;
  relay: AuditRelay;
  changes: TokenChanges;
  clock: Clock;
}

const filterFields = { q: freeText("name"), name: text("name"), id: text("_id") };
const sortFields = { name: "name", id: "_id" };

export function createTenantAdministration(options: TenantAdministrationOptions): TenantAdministration {
  const { models, tenants, relay, changes, clock } = options;
  const toEntry = (actor: Actor, action: string, id: string) =>
    toAuditEntry(actor, new Date(clock()), { action, targetType: "tenant", targetId: id, tenantId: id });
  /** The new tenant, or the one that an earlier run of the same request has made. */
  const store = async (tenant: Tenant, once: Once | undefined): Promise<Tenant> => {
    try {
      return (await models.tenants.create(tenant)).toObject();
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      const { _id } = tenant;
      const made = once && (await models.tenants.findOne({ _id, state: "active", onceId: once.effectId }).lean());
      if (made) return made;
      throw new Problem("tenant-exists", {
        detail: `There is a tenant "${_id}" already, or one that is just being deleted.`,
      });
    }
  };

  return {
    list: (request) =>
      listPage(
        models.tenants,
        { state: "active", ...toConditions(request.filters, filterFields) },
        toSortOrder(request.sort, sortFields, "id:asc"),
        request,
      ),
    create: async (actor, { id, name, ...rest }, once) => {
      refuseReservedTenantId(id, "/id");
      const settings = toSettings(rest);
      const entry = toEntry(actor, "tenant.create", id);
      const made = await store(
        {
          _id: id,
          state: "active",
          name: toStoredText(name),
          settings,
          createdAt: entry.at,
          ...(once && { onceId: once.effectId }),
          ...newOutbox(entry),
        },
        once,
      );
      await ensureManagedRoles(models, id);
      relay.notify("tenants", id);
      return made;
    },
    update: async (actor, id, { name, ...rest }) => {
      const entry = toEntry(actor, "tenant.update", id);
      const after = await models.tenants
        .findOneAndUpdate(
          { _id: id, state: "active" },
          { $set: { name: toStoredText(name), settings: toSettings(rest) }, ...toOutbox(entry) },
          { returnDocument: "after" },
        )
        .lean();
      if (!after) throw notFound(`tenant "${id}"`);
      relay.notify("tenants", id);
      return after;
    },
    remove: async (actor, id) => {
      await tenants.get(id);
      if (id === mainTenantId) {
        throw new Problem("tenant-required", {
          detail: `Every instance has the tenant "${id}". It cannot be deleted.`,
        });
      }
      const count = await models.principals.countDocuments({ tenantId: id, state: "active" });
      if (count > 0) {
        const accounts = count === 1 ? "1 service account is" : `${count} service accounts are`;
        throw new Problem("tenant-not-empty", {
          detail: `${accounts} managed in the tenant "${id}". Delete them first.`,
        });
      }
      const entry = toEntry(actor, "tenant.delete", id);
      const { matchedCount } = await models.tenants.updateOne(
        { _id: id, state: "active" },
        { $set: { state: "deleted" }, ...toOutbox(entry) },
      );
      if (matchedCount === 0) throw notFound(`tenant "${id}"`);
      // Before anybody hears of it, so that nobody who reads anew finds a right there; the relay removes the rest.
      await models.bindings.deleteMany({ tenantId: id });
      await changes.announce({ tenantId: id });
      relay.notify("tenants", id, entry._id);
    },
  };
}

const maxSettingsBytes = 64 * 1024;

function toSettings(request: TenantSettings): string {
  const settings = toStoredText(toSettingsText(request));
  if (Buffer.byteLength(settings) <= maxSettingsBytes) return settings;
  const detail = "what is sent along with the name must be at most 64 KiB of JSON";
  throw validationProblem([{ pointer: "", detail, type: "maxLength" }]);
}
