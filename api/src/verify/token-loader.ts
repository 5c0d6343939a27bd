import { parseTokenText, type TokenText } from "@tokenry/spec";
import { type Authority, noAuthority } from "../authority/authority.ts";
import { loadAuthority } from "../authority/load-authority.ts";
import type { SecretKeys } from "../lib/secret-keys.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { TokenChange } from "../models/change.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";

/** The stored token that a text belongs to, with its owner as far as it may be used. */
export interface LoadedToken {
  token: ApiToken;
  /** Undefined when it is gone or disabled. */
  owner: Principal | undefined;
  /** What the owner may do. */
  authority: Authority;
  /** The text is the one before the last rotation. */
  isPrevious: boolean;
  /** The digest is under a retired key. */
  isUnderRetiredKey: boolean;
}

/** Reads tokens from the store. */
export interface TokenLoader {
  /**
   * Undefined when there is no such token, its text is another, or it is revoked. `keep` is called with what was found before
   * anything else can happen: no change comes between the last look at what has changed and it.
   */
  load(text: string, keep?: (loaded: LoadedToken) => void): Promise<LoadedToken | undefined>;
  /** Tells loads under way what has changed: one that has read something older reads again. */
  invalidate(changes: readonly TokenChange[]): void;
  /** As `invalidate`, for all tokens. */
  invalidateAll(): void;
}

export function createTokenLoader(models: Models, keys: SecretKeys): TokenLoader {
  const loads = new Set<{ changes: TokenChange[]; isStale: boolean }>();

  const readOnce = async (text: string, { lookupId }: TokenText): Promise<LoadedToken | undefined> => {
    const token = await models.apiTokens.findOne({ lookupId }).lean();
    // The digest of an unknown token is worked out too, so that it takes the time of a wrong one.
    const which = await matchText(keys, text, token ?? undefined);
    if (!token || !which || token.state !== "active") return undefined;
    const principal = await models.principals.findById(token.ownerId).lean();
    if (token.sessionEpoch !== undefined && token.sessionEpoch !== (principal?.sessionEpoch ?? 0)) return undefined;
    const owner = principal?.state === "active" && principal.enabled ? principal : undefined;
    return {
      token,
      owner,
      authority: owner ? await loadAuthority(models, owner) : noAuthority,
      isPrevious: which === "previous",
      isUnderRetiredKey: which === "current" && token.keyId !== keys.currentId(),
    };
  };

  return {
    load: async (text, keep) => {
      const parts = parseTokenText(text);
      if (!parts) return undefined;
      for (;;) {
        const load = { changes: [] as TokenChange[], isStale: false };
        loads.add(load);
        let loaded: LoadedToken | undefined;
        try {
          loaded = await readOnce(text, parts);
        } finally {
          loads.delete(load);
        }
        if (!loaded) return undefined;
        if (load.isStale || load.changes.some((change) => concerns(change, loaded))) continue;
        keep?.(loaded);
        return loaded;
      }
    },
    invalidate: (changes) => {
      for (const load of loads) load.changes.push(...changes);
    },
    invalidateAll: () => {
      for (const load of loads) load.isStale = true;
    },
  };
}

async function matchText(
  keys: SecretKeys,
  text: string,
  token: ApiToken | undefined,
): Promise<"current" | "previous" | undefined> {
  if (await keys.verify(text, token ?? { keyId: keys.currentId(), digest: "" })) return "current";
  if (token?.previous && (await keys.verify(text, token.previous))) return "previous";
  return undefined;
}

const concerns = (change: TokenChange, { token, owner }: LoadedToken): boolean =>
  change.tokenId === token._id ||
  change.principalId === token.ownerId ||
  (change.tenantId !== undefined && owner?.tenants.includes(change.tenantId) === true);
