import { derivedId, firstIdAt } from "../lib/ids.ts";
import { toBindingKey } from "../models/binding.ts";
import { newOutbox, systemActor, toAuditEntry } from "../services/audit.ts";
import { toBindingChange } from "../services/audit-sources.ts";
import { isDuplicateKey } from "../services/is-duplicate-key.ts";
import type { ApplyOptions } from "./apply-options.ts";
import type { BootstrapChange } from "./bootstrap-report.ts";
import { isSameBinding, type PlannedBinding } from "./plan-bootstrap.ts";

/** Makes the binding unless there is one that says the same; undefined then. */
export async function applyBinding(
  planned: PlannedBinding,
  { models, relay, changes, clock }: ApplyOptions,
): Promise<BootstrapChange | undefined> {
  const { externalId, tenantId, roleId, type, namespaceId } = planned;
  const there = await models.bindings.find({ externalId, state: "active", tenantId, roleId }).lean();
  if (there.some((binding) => isSameBinding(binding, planned))) return undefined;
  const id = planned.id ?? derivedId(firstIdAt(0), tenantId, type, externalId, roleId, namespaceId ?? "");
  // Not the time of the start: bindings from before a principal got access to the tenant end, and it may just have got it.
  const entry = toAuditEntry(systemActor, new Date(clock()), {
    action: "binding.create",
    targetType: "binding",
    targetId: id,
    tenantId,
  });
  const binding = {
    ...planned,
    _id: id,
    key: toBindingKey(planned),
    state: "active" as const,
    createdAt: entry.at,
    ...newOutbox(entry),
  };
  try {
    await models.bindings.create(binding);
  } catch (error) {
    // Another node has made it.
    if (isDuplicateKey(error)) return undefined;
    throw error;
  }
  await changes.announce(toBindingChange(binding));
  relay.notify("bindings", id, entry._id);
  return { kind: "binding", id, action: "created" };
}
