import type { Model } from "mongoose";
import type { WithOutbox } from "../models/audit-entry.ts";
import type { TokenChange } from "../models/change.ts";
import { newOutbox, systemActor, toAuditEntry, toOutbox } from "../services/audit.ts";
import { isDuplicateKey } from "../services/is-duplicate-key.ts";
import type { ApplyOptions } from "./apply-options.ts";
import type { BootstrapChange } from "./bootstrap-report.ts";

type Kind = "role" | "group";
type Stored = WithOutbox & { _id: string; tenantId: string; state: "active" | "deleted" };

/** Makes a role or a group what the file says. Undefined when it is so already. */
export async function applyDocument(
  kind: Kind,
  content: { _id: string; tenantId: string },
  { models, relay, changes, now }: ApplyOptions,
): Promise<BootstrapChange | undefined> {
  const source = `${kind}s` as const;
  const model = models[source] as unknown as Model<Stored>;
  const { _id: id, tenantId } = content;
  const toEntry = (verb: "create" | "update") =>
    toAuditEntry(systemActor, new Date(now), { action: `${kind}.${verb}`, targetType: kind, targetId: id, tenantId });
  const before = await model.findOne({ _id: id, state: "active" }).lean<Record<string, unknown>>();
  if (!before) {
    const entry = toEntry("create");
    const own = kind === "role" ? { isManaged: false, version: 0 } : {};
    const made = {
      ...own,
      ...content,
      state: "active" as const,
      createdAt: entry.at,
      updatedAt: entry.at,
      ...newOutbox(entry),
    };
    try {
      await model.create(made);
    } catch (error) {
      // Another node has made it.
      if (isDuplicateKey(error)) return undefined;
      throw error;
    }
    relay.notify(source, id);
    return { kind, id, action: "created" };
  }
  const fields = Object.entries(content)
    .filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value))
    .map(([name]) => name);
  if (fields.length === 0) return undefined;
  const entry = toEntry("update");
  await model.updateOne(
    { _id: id, state: "active" },
    { $set: { ...content, updatedAt: entry.at }, ...(kind === "role" && { $inc: { version: 1 } }), ...toOutbox(entry) },
  );
  await changes.announce({ tenantId } satisfies TokenChange);
  relay.notify(source, id, entry._id);
  return { kind, id, action: "updated", fields: fields.filter((name) => name !== "nameKey") };
}
