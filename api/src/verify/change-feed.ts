import type { QueryOptions } from "mongoose";
import type { Logger } from "pino";
import type { Change, TokenChange } from "../models/change.ts";
import type { Models } from "../models/index.ts";
import { isDuplicateKey } from "../services/is-duplicate-key.ts";

/** How long a read of the feed lets a node vouch for what it has cached. */
export const vouchForMs = 1_000;
const pollEveryMs = 200;
const readAtMost = 1_000;
const keptEntries = 10_000;
const pruneEvery = 1_000;

export type ChangeListener = (changes: readonly TokenChange[]) => void;

/**
 * The order of all changes of tokens and principals, on all nodes. Entries have whole numbers without a gap, because the
 * next number is taken by an insert that only one writer can win; so a reader that asks for what comes after its position
 * never misses one, and no clock of any node is involved.
 */
export interface ChangeFeed {
  /** Resolves when the change is stored: from then on every reader finds it. Changes of one moment share an entry. */
  publish(changes: readonly TokenChange[]): Promise<void>;
  /** The last entry that was read. */
  position(): number;
  /** When the last successful read began, in milliseconds of the monotonic clock. */
  readAtMs(): number;
  /** True if a read of the feed began less than a second ago by the monotonic clock of this process, and succeeded. */
  isFresh(): boolean;
  /** Called for what was read. `onReset`: entries may have been missed, nothing cached holds any more. */
  subscribe(onChanges: ChangeListener, onReset: () => void): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface ChangeFeedOptions {
  models: Models;
  logger: Logger;
  /** Options of every read of the feed: what makes it see all that was acknowledged before it began. */
  readOptions?: QueryOptions;
  /** Milliseconds of a clock that never goes back. */
  monotonic?: () => number;
}

export function createChangeFeed({
  models,
  logger,
  readOptions = {},
  monotonic = () => performance.now(),
}: ChangeFeedOptions): ChangeFeed {
  const listeners: { onChanges: ChangeListener; onReset: () => void }[] = [];
  let position = 0;
  /** Of the entry at the position: tells it from another one in a store that was set back. */
  let writtenAtMs = 0;
  let readAt = Number.NEGATIVE_INFINITY;
  let wallAtRead = 0;
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> | undefined;
  let failing = false;
  let stopped = false;

  const head = async (): Promise<Pick<Change, "_id" | "at"> | undefined> => {
    const [last] = await models.changes.find({}, { at: 1 }, readOptions).sort({ _id: -1 }).limit(1).lean();
    return last;
  };
  const moveTo = (entry: Pick<Change, "_id" | "at"> | undefined): void => {
    position = entry?._id ?? 0;
    writtenAtMs = entry?.at.getTime() ?? 0;
  };
  /** True if `entry` is the one that was read last. False when that was removed, or the store was set back. */
  const isWhereWeAre = (entry: Change | undefined): boolean =>
    entry?._id === position && entry.at.getTime() === writtenAtMs;

  const read = async (): Promise<void> => {
    const startedAt = monotonic();
    const wallAt = Date.now();
    // From the position on, not after it: an answer without it is not the continuation of what was read.
    const found = await models.changes
      .find({ _id: { $gte: position } }, undefined, readOptions)
      .sort({ _id: 1 })
      .limit(readAtMost)
      .batchSize(readAtMost)
      .lean();
    const entries = position === 0 ? found : found.slice(1);
    const isContinuation = position === 0 ? (found[0]?._id ?? 1) === 1 : isWhereWeAre(found[0]);
    if (!isContinuation) {
      moveTo(await head());
      for (const { onReset } of listeners) onReset();
    } else if (entries.length > 0) {
      moveTo(entries.at(-1));
      for (const { onChanges } of listeners) onChanges(entries.flatMap(({ changes }) => changes));
      // More may wait than one read takes: only a read that came to the end vouches.
      if (found.length === readAtMost) return read();
    }
    readAt = startedAt;
    wallAtRead = wallAt;
  };

  const poll = async (): Promise<void> => {
    const startedAt = monotonic();
    try {
      await read();
      if (failing) logger.info("the change feed is read again");
      failing = false;
    } catch (error) {
      if (!failing) logger.error({ err: error }, "the change feed cannot be read; tokens are not vouched for");
      failing = true;
    }
    if (stopped) return;
    timer = setTimeout(run, Math.max(0, pollEveryMs - (monotonic() - startedAt)));
  };
  const run = (): void => {
    reading = poll();
  };

  const writer = createFeedWriter(models, logger, async () => (await head())?._id ?? 0);
  return {
    publish: writer.publish,
    position: () => position,
    readAtMs: () => readAt,
    isFresh: () => {
      // A machine that slept has a monotonic clock that stood still: its wall clock tells.
      return monotonic() - readAt < vouchForMs && Date.now() - wallAtRead < vouchForMs;
    },
    subscribe: (onChanges, onReset) => {
      listeners.push({ onChanges, onReset });
    },
    start: async () => {
      const startedAt = monotonic();
      wallAtRead = Date.now();
      moveTo(await head());
      readAt = startedAt;
      run();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await reading;
      await writer.idle();
    },
  };
}

/** Writes entries one after the other; what comes while one is written goes into the next. */
function createFeedWriter(models: Models, logger: Logger, head: () => Promise<number>) {
  let waiting: TokenChange[] = [];
  let next: Promise<void> | undefined;
  let current: Promise<void> = Promise.resolve();
  let known = 0;

  const prune = (): void => {
    models.changes
      .deleteMany({ _id: { $lte: known - keptEntries } })
      .catch((error: unknown) => logger.warn({ err: error }, "old entries of the change feed wait for the next prune"));
  };
  const write = async (changes: TokenChange[]): Promise<void> => {
    known ||= await head();
    for (;;) {
      try {
        await models.changes.create({ _id: known + 1, changes, at: new Date() });
        known += 1;
        if (known % pruneEvery === 0) prune();
        return;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        known = await head();
      }
    }
  };
  return {
    publish: (changes: readonly TokenChange[]): Promise<void> => {
      waiting.push(...changes);
      next ??= current
        .catch(() => undefined)
        .then(() => {
          const batch = waiting;
          waiting = [];
          next = undefined;
          return write(batch);
        });
      current = next ?? current;
      return current;
    },
    idle: () => current.catch(() => undefined),
  };
}
