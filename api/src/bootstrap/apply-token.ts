import { type ApiToken, toTokenId } from "../models/api-token.ts";
import type { Models } from "../models/index.ts";
import { newOutbox, systemActor, toAuditEntry, toOutbox } from "../services/audit.ts";
import { isDuplicateKey } from "../services/is-duplicate-key.ts";
import type { ApplyOptions } from "./apply-options.ts";
import type { BootstrapChange } from "./bootstrap-report.ts";
import type { PlannedToken } from "./plan-token.ts";

const followed = ["name", "description", "enabled"] as const;

/**
 * Makes the token, once: its text may be rotated afterwards, and if it is revoked it stays so. Later name, description and `enabled`
 * follow the file. Undefined when there is nothing to do.
 */
export async function applyToken(planned: PlannedToken, options: ApplyOptions): Promise<BootstrapChange | undefined> {
  const { models, relay, changes, now } = options;
  const { ownerId, chosenId, tenantId } = planned;
  const id = `${ownerId}/${chosenId}`;
  const toEntry = (verb: "create" | "update", targetId: string) =>
    toAuditEntry(systemActor, new Date(now), {
      action: `api-token.${verb}`,
      targetType: "api-token",
      targetId,
      tenantId,
    });
  const mark = async (): Promise<void> => {
    if (await models.bootstrapMarks.exists({ _id: id })) return;
    await models.bootstrapMarks.updateOne({ _id: id }, { $setOnInsert: { at: new Date(now) } }, { upsert: true });
  };
  const before = await findToken(models, ownerId, chosenId);
  if (before) {
    // A crash may have left none.
    await mark();
    const fields = followed.filter((name) => before[name] !== planned[name]);
    if (fields.length === 0) return undefined;
    const entry = toEntry("update", before._id);
    const set = Object.fromEntries(fields.map((name) => [name, planned[name]]));
    await models.apiTokens.updateOne({ _id: before._id, state: "active" }, { $set: set, ...toOutbox(entry) });
    await changes.announce({ tokenId: before._id });
    relay.notify("apiTokens", before._id, entry._id);
    return { kind: "api-token", id, action: "updated", fields };
  }
  if (await models.bootstrapMarks.exists({ _id: id })) return { kind: "api-token", id, action: "revoked" };
  try {
    await models.apiTokens.create({ ...planned, ...newOutbox(toEntry("create", planned._id)) });
  } catch (error) {
    // Another node has made it.
    if (!isDuplicateKey(error)) throw error;
    return undefined;
  }
  await mark();
  relay.notify("apiTokens", planned._id);
  return { kind: "api-token", id, action: "created" };
}

async function findToken(models: Models, ownerId: string, id: string): Promise<ApiToken | undefined> {
  const tokens = await models.apiTokens.find({ ownerId, state: "active" }).lean();
  return tokens.find((token) => toTokenId(token) === id);
}
