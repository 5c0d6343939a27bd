import type { AnyBulkWriteOperation } from "mongoose";
import type { Logger } from "pino";
import type { SecretKeys } from "../lib/secret-keys.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Models } from "../models/index.ts";
import { type CachedToken, toSecond } from "./cached-token.ts";
import type { Client } from "./client.ts";
import { toUserAgentClass } from "./user-agent-class.ts";
import type { WaitingUse } from "./waiting-use.ts";

/** How long a use may wait before it is written, if it moved the expiry or is the first for a while. */
export const flushEveryMs = 1_000;

/** How long the note of a use may wait, for a token whose last one was written less than this ago. */
const noteEveryMs = 10_000;

/**
 * Writes what using a token changes, in the background: last use, moved expiry, a digest under the current key, the end of an
 * old text. Once a second and token, the mere time of a use once in ten; times only move forward. No request waits for it. Of
 * the uses of a plain token by one client in a second the first one is noted.
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
  const waiting = new Map<string, WaitingUse>();
  /** When the last use of a token was written, by the monotonic clock; not longer than that matters. */
  const noted = new Map<string, number>();
  let writing = new Map<string, WaitingUse>();
  let digests: AnyBulkWriteOperation<ApiToken>[] = [];
  let flushing: Promise<void> | undefined;
  const retiring = new Map<string, ApiToken>();
  const retirements = new Map<ApiToken, Promise<void>>();

  const begin = (id: string, now: number, { ip, userAgent }: Client): WaitingUse => {
    const use = { lastUsedAtMs: now, expiresAtMs: undefined, ip, userAgent, isTaken: false };
    waiting.set(id, use);
    return use;
  };

  const take = (all: boolean): Map<string, WaitingUse> => {
    forgetBefore(noted, performance.now() - noteEveryMs);
    const taken = new Map<string, WaitingUse>();
    for (const [id, use] of waiting) {
      if (!all && use.expiresAtMs === undefined && noted.has(id)) continue;
      use.isTaken = true;
      taken.set(id, use);
      waiting.delete(id);
    }
    return taken;
  };

  const putBack = (id: string, use: WaitingUse): void => {
    const newer = waiting.get(id);
    if (newer) {
      add(newer, use.lastUsedAtMs, use.expiresAtMs, use);
      return;
    }
    use.isTaken = false;
    waiting.set(id, use);
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
      for (const [id, use] of writing) putBack(id, use);
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
      if (isNoted(cached, now, client)) return;
      let use = cached.waitingUse;
      // The other text of the token may have begun to collect, and what was read anew has not.
      if (use === undefined || use.isTaken) use = waiting.get(cached.token._id) ?? begin(cached.token._id, now, client);
      cached.waitingUse = use;
      if (!add(use, now, movedExpiryOf(cached), client)) return;
      cached.notedSecond = toSecond(now);
      cached.notedIp = use.ip;
      cached.notedAgent = use.userAgent;
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

/** The use adds nothing but a part of a second to the last one that was collected. */
const isNoted = (
  { plainUntilSecond, notedSecond, notedIp, notedAgent }: CachedToken,
  now: number,
  { ip, userAgent }: Client,
): boolean => plainUntilSecond > 0 && notedSecond === toSecond(now) && notedIp === ip && notedAgent === userAgent;

/** What a use moved the expiry to, beyond that in the store. */
function movedExpiryOf({ isExtended, expiresAtMs, token }: CachedToken): number | undefined {
  if (!isExtended) return undefined;
  return expiresAtMs > (token.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY) ? expiresAtMs : undefined;
}

/** The text of an earlier request where it is equal: each brings its own, and what is kept of it has to be collected later. */
function keepLatest(): (text: string | undefined) => string | undefined {
  let latest: string | undefined;
  return (text) => {
    if (text !== latest) latest = text;
    return latest;
  };
}
const latestIp = keepLatest();
const latestAgent = keepLatest();

/** Keeps the later use, and the later expiry. False when the use was not the later one. */
function add(use: WaitingUse, usedAtMs: number, expiresAtMs: number | undefined, { ip, userAgent }: Client): boolean {
  if (expiresAtMs !== undefined) use.expiresAtMs = Math.max(use.expiresAtMs ?? 0, expiresAtMs);
  if (usedAtMs < use.lastUsedAtMs) return false;
  use.lastUsedAtMs = usedAtMs;
  use.ip = latestIp(ip);
  use.userAgent = latestAgent(userAgent);
  return true;
}

function toOperation(
  id: string,
  { lastUsedAtMs, expiresAtMs, ip, userAgent }: WaitingUse,
): AnyBulkWriteOperation<ApiToken> {
  const agent = toUserAgentClass(userAgent);
  const note = { ...(ip && { lastUsedIp: ip }), ...(agent && { lastUsedAgent: agent }) };
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
