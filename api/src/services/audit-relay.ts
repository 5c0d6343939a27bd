import type { Logger } from "pino";
import type { AuditEntry } from "../models/audit-entry.ts";
import type { TokenChange } from "../models/change.ts";
import type { Models } from "../models/index.ts";
import { type AuditedDocument, createAuditSources, type Source } from "./audit-sources.ts";
import { storeAuditEntries } from "./store-audit-entries.ts";

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
  const sources = createAuditSources(models, announce);
  const pending = new Set<string>();
  const told = new Set<string>();
  let running: Promise<void> | undefined;
  let stopped = false;

  /** Tells of changes whose writer has not said that it did: it may have crashed, or be about to. */
  const tell = async (source: Source, document: AuditedDocument): Promise<void> => {
    const change = sources[source].toChange?.(document);
    if (!change || document.outbox.every((entry) => told.has(entry._id) || isUnheardOf(source, entry))) return;
    await announce(change);
  };

  const relay = async (source: Source, id: string): Promise<void> => {
    const { model, finish, remove } = sources[source];
    for (;;) {
      const document = await model.findById(id).lean();
      if (!document) return;
      const { outbox, outboxAt } = document;
      await tell(source, document);
      await storeAuditEntries(models, outbox);
      for (const { _id } of outbox) told.delete(_id);
      if (outbox.length > 0) await finish?.(document);
      if (await remove(document)) {
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
        const found = await sources[source].model
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

/** Nobody can have cached a token or a principal that is new. A new binding changes what others have cached. */
const isUnheardOf = (source: Source, { action }: AuditEntry): boolean =>
  source !== "bindings" && action.endsWith(".create");
