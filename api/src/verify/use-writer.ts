import type { AnyBulkWriteOperation } from "mongoose";
import type { Logger } from "pino";
import type { SecretKeys } from "../lib/secret-keys.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Models } from "../models/index.ts";
import type { CachedToken } from "./cached-token.ts";
import type { Client } from "./client.ts";
import { toUserAgentClass } from "./user-agent-class.ts";

/** How long a use may wait before it is written, if it moved the expiry or is the first for a while. */
export const flushEveryMs = 1_000;

/** How long the note of a use may wait, for a token whose last one was written less than this ago. */
const noteEveryMs = 10_000;

interface Use {
  lastUsedAtMs: number;
  /** Only when it was moved. */
  expiresAtMs: number | undefined;
  client: Client;
}

/**
 * Writes what using a token changes, in the background: last use, moved expiry, a digest under the current key, the end of an
 * old text. Once a second and token, the mere time of a use once in ten; times only move forward. No request waits for it.
 */
export interface UseWriter {
  record(cached: CachedToken, now: number, client: Client): void;
  /** The expiry that is not written yet, in milliseconds since 1970; 0 when there is none. */
  pendingExpiryMs(tokenId: string): number;
  moveToCurrentKey(token: ApiToken, text: string): void;
  /** Ends the text before the last rotation: at once here, and in the store as soon as that answers. */
  retirePrevious(token: ApiToken): void;
  /** True from `retirePrevious` on until the store has it. */
  isRetiring(token: ApiToken): boolean;
  /** Writes all that waits. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

export interface UseWriterOptions {
  models: Models;
  keys: SecretKeys;
  logger: Logger;
  updatesPerMessage: number;
  /** Ends the old text with its audit entry, and tells the other nodes. */
  retirePrevious: (token: ApiToken) => Promise<void>;
}

export function createUseWriter({
  models,
  keys,
  logger,
  updatesPerMessage,
  retirePrevious,
}: UseWriterOptions): UseWriter {
  const waiting = new Map<string, Use>();
  /** When the last use of a token was written, by the monotonic clock; not longer than that matters. */
  const noted = new Map<string, number>();
  let writing = new Map<string, Use>();
  let digests: AnyBulkWriteOperation<ApiToken>[] = [];
  let flushing: Promise<void> | undefined;
  const retiring = new Map<string, ApiToken>();
  const retirements = new Map<ApiToken, Promise<void>>();

  const take = (all: boolean): Map<string, Use> => {
    forgetBefore(noted, performance.now() - noteEveryMs);
    const taken = new Map<string, Use>();
    for (const [id, use] of waiting) {
      if (!all && use.expiresAtMs === undefined && noted.has(id)) continue;
      taken.set(id, use);
      waiting.delete(id);
    }
    return taken;
  };

  const write = async (all: boolean): Promise<void> => {
    writing = take(all);
    const moved = digests;
    digests = [];
    try {
      const operations = [...[...writing].map(([id, use]) => toOperation(id, use)), ...moved];
      for (let from = 0; from < operations.length; from += updatesPerMessage) {
        await models.apiTokens.bulkWrite(operations.slice(from, from + updatesPerMessage), { ordered: false });
      }
      for (const id of writing.keys()) noted.set(id, performance.now());
    } catch (error) {
      for (const [id, use] of writing) waiting.set(id, mergeUses(use, waiting.get(id)));
      digests.push(...moved);
      logger.warn({ err: error, tokens: writing.size }, "uses of tokens could not be written; they are kept for later");
    } finally {
      writing = new Map();
    }
  };
  const retire = async (token: ApiToken): Promise<void> => {
    try {
      await retirePrevious(token);
      if (retiring.get(token._id) === token) retiring.delete(token._id);
    } catch (error) {
      logger.warn({ err: error, tokenId: token._id }, "an old text could not be ended in the store; it is tried again");
    } finally {
      retirements.delete(token);
    }
  };
  const startRetirement = (token: ApiToken): Promise<void> => {
    const running = retirements.get(token) ?? retire(token);
    retirements.set(token, running);
    return running;
  };
  const flush = async (all: boolean): Promise<void> => {
    await Promise.all([...retiring.values()].map(startRetirement));
    while (flushing) await flushing;
    if (waiting.size === 0 && digests.length === 0) return;
    flushing = write(all).finally(() => {
      flushing = undefined;
    });
    await flushing;
  };
  const timer = setInterval(() => void flush(false), flushEveryMs);
  timer.unref();

  return {
    record: (cached, now, client) => {
      const { token, expiresAtMs } = cached;
      const stored = token.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY;
      const moved = expiresAtMs > stored && expiresAtMs !== Number.POSITIVE_INFINITY ? expiresAtMs : undefined;
      const use = waiting.get(token._id);
      if (!use) waiting.set(token._id, { lastUsedAtMs: now, expiresAtMs: moved, client });
      else if (now >= use.lastUsedAtMs) {
        use.lastUsedAtMs = now;
        use.client = client;
        // The use of an old text moves no expiry.
        use.expiresAtMs = laterOf(use.expiresAtMs, moved);
      }
    },
    pendingExpiryMs: (tokenId) => waiting.get(tokenId)?.expiresAtMs ?? writing.get(tokenId)?.expiresAtMs ?? 0,
    moveToCurrentKey: (token, text) => {
      const filter = { _id: token._id, digest: token.digest };
      digests.push({ updateOne: { filter, update: { $set: keys.digest(text) } } });
    },
    retirePrevious: (token) => {
      retiring.set(token._id, token);
      void startRetirement(token);
    },
    isRetiring: (token) => retiring.get(token._id)?.generation === token.generation,
    flush: () => flush(true),
    stop: async () => {
      clearInterval(timer);
      await flush(true);
    },
  };
}

function toOperation(id: string, { lastUsedAtMs, expiresAtMs, client }: Use): AnyBulkWriteOperation<ApiToken> {
  const agent = toUserAgentClass(client.userAgent);
  const note = { ...(client.ip && { lastUsedIp: client.ip }), ...(agent && { lastUsedAgent: agent }) };
  return {
    updateOne: {
      filter: { _id: id },
      update: {
        $max: {
          lastUsedAt: new Date(lastUsedAtMs),
          ...(expiresAtMs !== undefined && { expiresAt: new Date(expiresAtMs) }),
        },
        ...(Object.keys(note).length > 0 && { $set: note }),
      },
    },
  };
}

function forgetBefore(times: Map<string, number>, timeMs: number): void {
  for (const [id, time] of times) if (time <= timeMs) times.delete(id);
}

/** The later use, with the later expiry. */
function mergeUses(a: Use, b: Use | undefined): Use {
  if (!b) return a;
  const later = a.lastUsedAtMs >= b.lastUsedAtMs ? a : b;
  return { ...later, expiresAtMs: laterOf(a.expiresAtMs, b.expiresAtMs) };
}

const laterOf = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
