import type { Logger } from "pino";
import { latestTimestamp } from "../lib/clock.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Models } from "../models/index.ts";

const flushEveryMs = 1_000;

type UsedToken = Pick<ApiToken, "_id" | "extended" | "maxAgeMs" | "expiresAt">;
type Use = { lastUsedAt: Date; expiresAt?: Date };

/** Writes last uses and moved expiries in the background, once a second and token; times only move forward. */
export interface LastUsedWriter {
  record(token: UsedToken, now: number): void;
  /** The expiry with what is not written yet. */
  expiryOf(token: UsedToken): Date | undefined;
  flush(): Promise<void>;
  stop(): Promise<void>;
}

export function createLastUsedWriter(models: Models, logger: Logger): LastUsedWriter {
  let waiting = new Map<string, Use>();
  let writing = new Map<string, Use>();
  let flushing: Promise<void> | undefined;

  const write = async (): Promise<void> => {
    writing = waiting;
    waiting = new Map();
    try {
      await models.apiTokens.bulkWrite(
        [...writing].map(([id, use]) => ({ updateOne: { filter: { _id: id }, update: { $max: use } } })),
        { ordered: false },
      );
    } catch (error) {
      for (const [id, use] of writing) waiting.set(id, laterOf(waiting.get(id), use));
      logger.warn({ err: error, tokens: writing.size }, "last uses could not be written; they are kept for later");
    } finally {
      writing = new Map();
    }
  };
  const flush = async (): Promise<void> => {
    // Another caller may have begun the next write meanwhile; none may return before what it saw waiting is written.
    while (flushing) await flushing;
    if (waiting.size === 0) return;
    flushing = write().finally(() => {
      flushing = undefined;
    });
    await flushing;
  };
  const timer = setInterval(() => void flush(), flushEveryMs);
  timer.unref();

  return {
    record: (token, now) => {
      const use: Use = { lastUsedAt: new Date(now) };
      if (token.extended && token.maxAgeMs !== undefined)
        use.expiresAt = new Date(Math.min(now + token.maxAgeMs, latestTimestamp));
      waiting.set(token._id, laterOf(waiting.get(token._id), use));
    },
    expiryOf: (token) => {
      const moved = waiting.get(token._id)?.expiresAt ?? writing.get(token._id)?.expiresAt;
      return moved && token.expiresAt && moved > token.expiresAt ? moved : token.expiresAt;
    },
    flush,
    stop: async () => {
      clearInterval(timer);
      await flush();
    },
  };
}

const laterOf = (a: Use | undefined, b: Use): Use => (a && a.lastUsedAt > b.lastUsedAt ? a : b);
