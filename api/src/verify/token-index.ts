import { hash, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { TokenChange } from "../models/change.ts";
import { type CachedToken, toSecond } from "./cached-token.ts";
import { createTextTable } from "./text-table.ts";
import type { TokenOwner } from "./token-loader.ts";

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
  /** The owner of tokens that are here, as it was read with one of them; no change has concerned it since. */
  owner(ownerId: string): TokenOwner | undefined;
  set(cached: CachedToken): void;
  refuse(key: string): void;
  isRefused(key: string): boolean;
  /** Forgets what a change concerns. */
  forget(changes: readonly TokenChange[]): void;
  clear(): void;
  size(): number;
}

/** An owner whose tokens are here. */
interface KnownOwner {
  /** As the last one of its tokens was loaded with it; undefined when it is gone or disabled. */
  owner: TokenOwner | undefined;
  readonly tokenIds: Set<string>;
}

export function createTokenIndex(maxTexts: number): TokenIndex {
  const processKey = randomBytes(32).toString("base64url");
  /** A token has one text, and two while an old one lives on. */
  const keysByToken = new Map<string, string[]>();
  const owners = new Map<string, KnownOwner>();
  const refused = new LRUCache<string, true>({ max: refusedMax, ttl: refusedForMs, ttlResolution: 50 });
  const texts = createTextTable();
  const remove = (cached: CachedToken): void => {
    const { key, token } = cached;
    texts.delete(cached);
    const others = keysByToken.get(token._id)?.filter((other) => other !== key) ?? [];
    if (others.length > 0) {
      keysByToken.set(token._id, others);
      return;
    }
    keysByToken.delete(token._id);
    const known = owners.get(token.ownerId);
    known?.tokenIds.delete(token._id);
    if (known?.tokenIds.size === 0) owners.delete(token.ownerId);
  };
  const evict = (): void => {
    let left = Math.ceil(maxTexts * evictedShare);
    for (const cached of texts.values()) {
      if (left-- === 0) return;
      remove(cached);
    }
  };
  const forgetToken = (tokenId: string): void => {
    for (const key of keysByToken.get(tokenId) ?? []) {
      const cached = texts.get(key);
      if (cached) remove(cached);
    }
  };
  const forgetTenant = (tenantId: string): void => {
    for (const cached of texts.values()) if (cached.principal.tenants.includes(tenantId)) remove(cached);
  };

  return {
    toKey: (text) => hash("sha256", processKey + text, "binary"),
    get: (key, now) => {
      const cached = texts.get(key);
      // Its place is looked after once a second: moving it costs more than finding it.
      const second = toSecond(now);
      if (cached && cached.touchedSecond !== second) {
        cached.touchedSecond = second;
        texts.touch(cached);
      }
      return cached;
    },
    owner: (ownerId) => owners.get(ownerId)?.owner,
    set: (cached) => {
      const { key } = cached;
      const { _id: tokenId, ownerId } = cached.token;
      const former = texts.get(key);
      if (former) remove(former);
      else if (texts.size >= maxTexts) evict();
      texts.add(cached);
      const others = keysByToken.get(tokenId);
      keysByToken.set(tokenId, others ? [...others, key] : [key]);
      const known = owners.get(ownerId);
      if (known) {
        known.owner = cached.owner;
        known.tokenIds.add(tokenId);
      } else owners.set(ownerId, { owner: cached.owner, tokenIds: new Set([tokenId]) });
    },
    refuse: (key) => {
      refused.set(key, true);
    },
    isRefused: (key) => refused.has(key),
    forget: (changes) => {
      for (const { tokenId, principalId, tenantId } of changes) {
        if (tenantId !== undefined) forgetTenant(tenantId);
        if (tokenId !== undefined) forgetToken(tokenId);
        if (principalId !== undefined) for (const id of owners.get(principalId)?.tokenIds ?? []) forgetToken(id);
      }
    },
    clear: () => {
      texts.clear();
      keysByToken.clear();
      owners.clear();
    },
    size: () => texts.size,
  };
}
