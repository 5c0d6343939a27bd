import { hash, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { TokenChange } from "../models/change.ts";
import type { CachedToken } from "./cached-token.ts";

const refusedMax = 50_000;
const refusedForMs = 5_000;

/** So many go at once when there are too many: looking for the oldest one costs more than each further one. */
const evictedShare = 0.01;

/**
 * What a node knows of tokens, in memory. Texts are kept as hashes under a random key of this process, never as they are.
 * Least recently used ones go. Texts that were refused are remembered for a short time.
 */
export interface TokenIndex {
  toKey(text: string): string;
  /** A token that was once found right by this text. */
  get(key: string, now: number): CachedToken | undefined;
  set(key: string, cached: CachedToken): void;
  refuse(key: string): void;
  isRefused(key: string): boolean;
  /** Forgets what a change concerns. */
  forget(changes: readonly TokenChange[]): void;
  clear(): void;
  size(): number;
}

export function createTokenIndex(maxTexts: number): TokenIndex {
  const processKey = randomBytes(32).toString("base64url");
  const keysByToken = new Map<string, Set<string>>();
  const tokensByOwner = new Map<string, Set<string>>();
  const refused = new LRUCache<string, true>({ max: refusedMax, ttl: refusedForMs, ttlResolution: 50 });
  // A map keeps the order in which entries were set: the least recently used ones are the first.
  const texts = new Map<string, CachedToken>();
  const remove = (key: string, { token }: CachedToken): void => {
    texts.delete(key);
    const keys = keysByToken.get(token._id);
    keys?.delete(key);
    if (keys?.size !== 0) return;
    keysByToken.delete(token._id);
    const tokens = tokensByOwner.get(token.ownerId);
    tokens?.delete(token._id);
    if (tokens?.size === 0) tokensByOwner.delete(token.ownerId);
  };
  const evict = (): void => {
    let left = Math.ceil(maxTexts * evictedShare);
    for (const [key, cached] of texts) {
      if (left-- === 0) return;
      remove(key, cached);
    }
  };
  const forgetToken = (tokenId: string): void => {
    for (const key of keysByToken.get(tokenId) ?? []) {
      const cached = texts.get(key);
      if (cached) remove(key, cached);
    }
  };
  const forgetTenant = (tenantId: string): void => {
    for (const [key, cached] of texts) if (cached.principal.tenants.includes(tenantId)) remove(key, cached);
  };

  return {
    toKey: (text) => hash("sha256", processKey + text, "base64url"),
    get: (key, now) => {
      const cached = texts.get(key);
      // Its place is looked after once a second: moving it costs more than finding it.
      const second = Math.floor(now / 1_000);
      if (cached && cached.touchedSecond !== second) {
        cached.touchedSecond = second;
        texts.delete(key);
        texts.set(key, cached);
      }
      return cached;
    },
    set: (key, cached) => {
      const { _id: tokenId, ownerId } = cached.token;
      const former = texts.get(key);
      if (former) remove(key, former);
      else if (texts.size >= maxTexts) evict();
      texts.set(key, cached);
      addTo(keysByToken, tokenId, key);
      addTo(tokensByOwner, ownerId, tokenId);
    },
    refuse: (key) => {
      refused.set(key, true);
    },
    isRefused: (key) => refused.has(key),
    forget: (changes) => {
      for (const { tokenId, principalId, tenantId } of changes) {
        if (tenantId !== undefined) forgetTenant(tenantId);
        if (tokenId !== undefined) forgetToken(tokenId);
        if (principalId !== undefined) for (const id of tokensByOwner.get(principalId) ?? []) forgetToken(id);
      }
    },
    clear: () => {
      texts.clear();
      keysByToken.clear();
      tokensByOwner.clear();
    },
    size: () => texts.size,
  };
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
