import type { AnyBulkWriteOperation } from "mongoose";
import type { Logger } from "pino";
import type { SecretKeys } from "../lib/secret-keys.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Models } from "../models/index.ts";
import type { CachedToken } from "./cached-token.ts";
import type { Client } from "./client.ts";
import { toUserAgentClass } from "./user-agent-class.ts";

/** How long a use may wait before it is written. */
export const flushEveryMs = 1_000;

interface Use {
  lastUsedAtMs: number;
  /** Only when it was moved. */
  expiresAtMs: number | undefined;
  client: Client;
}

/**
 * Writes what using a token changes, in the background: last use, moved expiry, a digest under the current key, the end of an
 * old text. Once a second and token; times only move forward. No request waits for it.
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
  flush(): Promise<void>;
  stop(): Promise<void>;
}

export interface UseWriterOptions {
  models: Models;
  keys: SecretKeys;
  logger: Logger;
  /** Ends the old text with its audit entry, and tells the other nodes. */
  retirePrevious: (token: ApiToken) => Promise<void>;
}

export function createUseWriter({ models, keys, logger, retirePrevious }: UseWriterOptions): UseWriter {
  let waiting = new Map<string, Use>();
  let writing = new Map<string, Use>();
  let digests: AnyBulkWriteOperation<ApiToken>[] = [];
  let flushing: Promise<void> | undefined;
  const retiring = new Map<string, ApiToken>();
  const retirements = new Map<ApiToken, Promise<void>>();

  const write = async (): Promise<void> => {
    writing = waiting;
    waiting = new Map();
    const moved = digests;
    digests = [];
    try {
      const operations = [...[...writing].map(([id, use]) => toOperation(id, use)), ...moved];
      await models.apiTokens.bulkWrite(operations, { ordered: false });
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
  const flush = async (): Promise<void> => {
    await Promise.all([...retiring.values()].map(startRetirement));
    while (flushing) await flushing;
    if (waiting.size === 0 && digests.length === 0) return;
    flushing = write().finally(() => {
      flushing = undefined;
    });
    await flushing;
  };
  const timer = setInterval(() => void flush(), flushEveryMs);
  timer.unref();

  return {
    record: (cached, now, client) => {
      const { token, expiresAtMs } = cached;
      const stored = token.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY;
      const moved = expiresAtMs > stored && expiresAtMs !== Number.POSITIVE_INFINITY ? expiresAtMs : undefined;
      const use = { lastUsedAtMs: now, expiresAtMs: moved, client };
      waiting.set(token._id, mergeUses(use, waiting.get(token._id)));
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
    flush,
    stop: async () => {
      clearInterval(timer);
      await flush();
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

/** The later use, with the later expiry: the use of an old text moves none. */
function mergeUses(a: Use, b: Use | undefined): Use {
  if (!b) return a;
  const later = a.lastUsedAtMs >= b.lastUsedAtMs ? a : b;
  const expiresAtMs = Math.max(a.expiresAtMs ?? 0, b.expiresAtMs ?? 0);
  return { ...later, expiresAtMs: expiresAtMs === 0 ? undefined : expiresAtMs };
}
