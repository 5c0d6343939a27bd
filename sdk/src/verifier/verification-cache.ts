import { hash, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { TokenChanges } from "../resources/types.ts";
import type { VerifiedToken } from "./verified-token.ts";

/** An answer of the server that may be given again. */
export interface CachedVerification {
  readonly verified: VerifiedToken;
  /** Milliseconds since 1970 by the server's clock; Infinity when it never expires. */
  readonly expiresAtMs: number;
  /** When the server was asked, milliseconds of the monotonic clock. */
  readonly askedAtMs: number;
}

/** Answers by a hash of the token's text under a random key of this process; the text itself is not kept. */
export interface VerificationCache {
  toKey(text: string): string;
  get(key: string): CachedVerification | undefined;
  set(key: string, verification: CachedVerification): void;
  delete(key: string): void;
  /** Forgets what a change concerns. */
  forget(changes: TokenChanges["changes"]): void;
  clear(): void;
}

/** `maxEntries`: least recently used ones go. */
export function createVerificationCache(maxEntries: number): VerificationCache {
  const processKey = randomBytes(32).toString("base64url");
  const keysById = new Map<string, Set<string>>();
  const entries = new LRUCache<string, CachedVerification>({
    max: maxEntries,
    dispose: ({ verified }, key) => {
      for (const id of idsOf(verified)) {
        const keys = keysById.get(id);
        keys?.delete(key);
        if (keys?.size === 0) keysById.delete(id);
      }
    },
  });

  return {
    toKey: (text) => hash("sha256", processKey + text, "base64url"),
    get: (key) => entries.get(key),
    set: (key, verification) => {
      entries.set(key, verification);
      for (const id of idsOf(verification.verified)) {
        const keys = keysById.get(id);
        if (keys) keys.add(key);
        else keysById.set(id, new Set([key]));
      }
    },
    delete: (key) => {
      entries.delete(key);
    },
    forget: (changes) => {
      for (const { tokenId, principalId, tenantId } of changes) {
        if (tenantId !== undefined) entries.clear();
        for (const id of [tokenId, principalId]) {
          if (id !== undefined) for (const key of keysById.get(id) ?? []) entries.delete(key);
        }
      }
    },
    clear: () => entries.clear(),
  };
}

/** Ids of tokens and of principals are unlike each other: both are random. */
const idsOf = ({ tokenId, principal }: VerifiedToken): string[] => [tokenId, principal.id];
