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
 */
export interface AuditRelay {
  /** A document has new entries. Returns at once. */
  notify(source: Source, id: string): void;
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
  let running: Promise<void> | undefined;
  let stopped = false;

  const work = async (): Promise<void> => {
    try {
      for (const key of pending) {
        pending.delete(key);
        const [source, id] = key.split(" ") as [Source, string];
        await relay(models, sources[source], source, id);
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
        for (const { _id } of found) {
          if (source === "apiTokens") await announce({ tokenId: _id });
          if (source === "principals") await announce({ principalId: _id });
          pending.add(`${source} ${_id}`);
        }
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
    notify: (source, id) => {
      if (stopped) return;
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

async function relay(models: Models, model: OutboxModel, source: Source, id: string): Promise<void> {
  for (;;) {
    const document = await model.findById(id).lean();
    if (!document) return;
    await storeEntries(models, document.outbox);
    if (document.state === "deleted" || document.state === "revoked") {
      if (source === "principals") await models.apiTokens.deleteMany({ ownerId: id });
      await model.deleteOne({ _id: id });
      return;
    }
    const { outbox, outboxAt } = document;
    if (!outboxAt) return;
    // Matches only while no newer entry has come; otherwise the loop reads again.
    const cleared = await model.updateOne(
      { _id: id, outboxAt, outbox: { $size: outbox.length } },
      { $set: { outbox: [] }, $unset: { outboxAt: 1 } },
    );
    if (cleared.matchedCount > 0) return;
  }
}

async function storeEntries(models: Models, entries: AuditEntry[]): Promise<void> {
  for (const entry of entries) {
    await models.auditEntries.updateOne({ _id: entry._id }, { $setOnInsert: entry }, { upsert: true });
  }
}
