import { systemActor, toAuditEntry, toOutbox } from "../services/audit.ts";
import type { ApplyOptions } from "./apply-options.ts";
import type { BootstrapChange } from "./bootstrap-report.ts";

/** Makes the tenant, or gives it the name of the file. Undefined when it has it already. */
export async function applyTenant(
  { id, name }: { id: string; name?: string },
  { models, tenants, relay, changes, now }: ApplyOptions,
): Promise<BootstrapChange | undefined> {
  const before = await models.tenants.findOne({ _id: id, state: "active" }).lean();
  await tenants.ensure(systemActor, id, name ?? id);
  if (!before) return { kind: "tenant", id, action: "created" };
  if (name === undefined || name === before.name) return undefined;
  const entry = toAuditEntry(systemActor, new Date(now), {
    action: "tenant.update",
    targetType: "tenant",
    targetId: id,
  });
  await models.tenants.updateOne({ _id: id, state: "active" }, { $set: { name }, ...toOutbox(entry) });
  await changes.announce({ tenantId: id });
  relay.notify("tenants", id, entry._id);
  return { kind: "tenant", id, action: "updated", fields: ["name"] };
}
