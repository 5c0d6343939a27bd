import { hash, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { TokenChange } from "../models/change.ts";
import type { CachedToken } from "./cached-token.ts";

const refusedMax = 50_000;
const refusedForMs = 5_000;

/** A text that was once found right: the token's newest, or the one before its last rotation. */
export interface CachedText {
  readonly cached: CachedToken;
  readonly isPrevious: boolean;
}

/**
 * What a node knows of tokens, in memory. Texts are kept as hashes under a random key of this process, never as they are.
 * Least recently used ones go. Texts that were refused are remembered for a short time.
 */
export interface TokenIndex {
  toKey(text: string): string;
  get(key: string): CachedText | undefined;
  set(key: string, text: CachedText): void;
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
  const texts = new LRUCache<string, CachedText>({
    max: maxTexts,
    dispose: ({ cached }, key) => {
      const { _id: tokenId, ownerId } = cached.token;
      const keys = keysByToken.get(tokenId);
      keys?.delete(key);
      if (keys?.size !== 0) return;
      keysByToken.delete(tokenId);
      const tokens = tokensByOwner.get(ownerId);
      tokens?.delete(tokenId);
      if (tokens?.size === 0) tokensByOwner.delete(ownerId);
    },
  });
  const forgetToken = (tokenId: string): void => {
    for (const key of keysByToken.get(tokenId) ?? []) texts.delete(key);
  };
  const forgetTenant = (tenantId: string): void => {
    for (const [key, { cached }] of texts.entries()) if (cached.principal.tenants.includes(tenantId)) texts.delete(key);
  };

  return {
    toKey: (text) => hash("sha256", processKey + text, "base64url"),
    get: (key) => texts.get(key),
    set: (key, text) => {
      const { _id: tokenId, ownerId } = text.cached.token;
      texts.set(key, text);
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
    clear: () => texts.clear(),
    size: () => texts.size,
  };
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
