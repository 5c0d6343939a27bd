import type { Model } from "mongoose";
import type { Logger } from "pino";
import type { AuditEntry, WithOutbox } from "../models/audit-entry.ts";
import type { TokenChange } from "../models/change.ts";
import type { Models } from "../models/index.ts";

type Source = "principals" | "apiTokens" | "tenants" | "tokenRevocations";
type OutboxModel = Model<WithOutbox & { _id: string; state?: string; ownerId?: string }>;

const sweepEveryMs = 10_000;
const sweepSize = 100;

/**
 * Moves audit entries from the documents that they were written with to their own collection, then removes documents
 * that are deleted. A crash leaves entries in their documents; the sweep at the next start, or on another node, finds
 * them by `outboxAt`. Storing an entry twice is harmless: its id is kept.
 *
 * An entry that is still in its document is also the mark of a change that others may not have been told of: none leaves
 * before they are.
 */
export interface AuditRelay {
  /** A document has new entries. Returns at once. `entryId`: the change of this entry has been told. */
  notify(source: Source, id: string, entryId?: string): void;
  /** Handles every document that has entries. */
  sweep(): Promise<void>;
  /** Resolves when what was notified is done. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

export interface AuditRelayOptions {
  models: Models;
  logger: Logger;
  /** Tells of the change of a document whose writer may have crashed before it could. Telling twice is harmless. */
  announce: (change: TokenChange) => Promise<void>;
}

export function createAuditRelay({ models, logger, announce }: AuditRelayOptions): AuditRelay {
  const sources: Record<Source, OutboxModel> = {
    principals: models.principals as unknown as OutboxModel,
    apiTokens: models.apiTokens as unknown as OutboxModel,
    tenants: models.tenants as unknown as OutboxModel,
    tokenRevocations: models.tokenRevocations as unknown as OutboxModel,
  };
  const pending = new Set<string>();
  const told = new Set<string>();
  let running: Promise<void> | undefined;
  let stopped = false;

  /** Tells of changes whose writer has not said that it did: it may have crashed, or be about to. */
  const tell = async (source: Source, id: string, outbox: readonly AuditEntry[]): Promise<void> => {
    if (source !== "apiTokens" && source !== "principals") return;
    // Nobody can have cached what is new.
    if (outbox.every(({ _id, action }) => told.has(_id) || action.endsWith(".create"))) return;
    await announce(source === "apiTokens" ? { tokenId: id } : { principalId: id });
  };

  const relay = async (source: Source, id: string): Promise<void> => {
    const model = sources[source];
    for (;;) {
      const document = await model.findById(id).lean();
      if (!document) return;
      const { outbox, outboxAt, state } = document;
      await tell(source, id, outbox);
      await storeEntries(models, outbox);
      for (const { _id } of outbox) told.delete(_id);
      if (source === "principals" && state === "deleted") await removeTokens(models, id);
      const isOrphan = source === "apiTokens" && outbox.length > 0 && !(await hasOwner(models, document.ownerId));
      if (state === "deleted" || state === "revoked" || isOrphan) {
        await model.deleteOne({ _id: id });
        return;
      }
      if (!outboxAt) return;
      // Matches only while no newer entry has come; otherwise the loop reads again.
      const cleared = await model.updateOne(
        { _id: id, outboxAt, outbox: { $size: outbox.length } },
        { $set: { outbox: [] }, $unset: { outboxAt: 1 } },
      );
      if (cleared.matchedCount > 0) return;
    }
  };

  const work = async (): Promise<void> => {
    try {
      for (const key of pending) {
        pending.delete(key);
        const [source, id] = key.split(" ") as [Source, string];
        await relay(source, id);
      }
    } catch (error) {
      logger.warn({ err: error }, "audit entries wait for the next sweep");
    } finally {
      // In the same step as the end of the loop: what is notified from here on begins a new run.
      running = undefined;
    }
  };
  const run = (): void => {
    if (pending.size > 0) running ??= work();
  };
  const drain = async (): Promise<void> => {
    while (running) await running;
  };
  const sweep = async (): Promise<void> => {
    for (const source of Object.keys(sources) as Source[]) {
      for (;;) {
        const found = await sources[source]
          .find({ outboxAt: { $gt: new Date(0) } }, { _id: 1 })
          .limit(sweepSize)
          .lean();
        for (const { _id } of found) pending.add(`${source} ${_id}`);
        run();
        await drain();
        // What is still pending could not be stored: it waits for the next sweep.
        if (found.length < sweepSize || pending.size > 0 || stopped) break;
      }
    }
  };
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => logger.warn({ err: error }, "the sweep for audit entries failed"));
  }, sweepEveryMs);
  timer.unref();

  return {
    notify: (source, id, entryId) => {
      if (stopped) return;
      if (entryId !== undefined) told.add(entryId);
      pending.add(`${source} ${id}`);
      run();
    },
    sweep,
    drain,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await drain();
    },
  };
}

/** Removes the tokens of a deleted owner, their audit entries last of all. */
async function removeTokens(models: Models, ownerId: string): Promise<void> {
  for (;;) {
    await models.apiTokens.deleteMany({ ownerId, outbox: { $size: 0 } });
    const [token] = await models.apiTokens.find({ ownerId }).limit(1).lean();
    if (!token) return;
    await storeEntries(models, token.outbox);
    await models.apiTokens.deleteOne({ _id: token._id, outbox: { $size: token.outbox.length } });
  }
}

/** False for a token that was made while its owner was deleted: the owner's tokens may have been removed before. */
const hasOwner = async (models: Models, ownerId = ""): Promise<boolean> =>
  (await models.principals.exists({ _id: ownerId, state: "active" })) !== null;

async function storeEntries(models: Models, entries: AuditEntry[]): Promise<void> {
  for (const entry of entries) {
    await models.auditEntries.updateOne({ _id: entry._id }, { $setOnInsert: entry }, { upsert: true });
  }
}
