import { parseTokenText, type TokenText } from "@tokenry/spec";
import type { Authority } from "../authority/authority.ts";
import { loadAuthority } from "../authority/load-authority.ts";
import type { SecretKeys } from "../lib/secret-keys.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { TokenChange } from "../models/change.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";

/** A principal that may use its tokens. */
export interface TokenOwner {
  readonly principal: Principal;
  /** What it may do. */
  readonly authority: Authority;
}

/** The stored token that a text belongs to. */
export interface LoadedToken {
  token: ApiToken;
  /** Undefined when it is gone or disabled. */
  owner: TokenOwner | undefined;
  /** The text is the one before the last rotation. */
  isPrevious: boolean;
  /** The digest is under a retired key. */
  isUnderRetiredKey: boolean;
}

/** What is in memory already, and what keeps there what a load has found. */
export interface LoadMemory {
  /** As it was loaded with another token, if no change has concerned it since. */
  ownerOf(token: ApiToken): TokenOwner | undefined;
  /** Called before anything else can happen: no change comes between the last look at what has changed and it. */
  keep(loaded: LoadedToken): void;
}

/** Reads tokens from the store. */
export interface TokenLoader {
  /** Undefined when there is no such token, its text is another, or it is revoked. */
  load(text: string, memory?: LoadMemory): Promise<LoadedToken | undefined>;
  /** Tells loads under way what has changed: one that has read something older reads again. */
  invalidate(changes: readonly TokenChange[]): void;
  /** As `invalidate`, for all tokens. */
  invalidateAll(): void;
}

export function createTokenLoader(models: Models, keys: SecretKeys): TokenLoader {
  const loads = new Set<{ changes: TokenChange[]; isStale: boolean }>();

  const readOwner = async ({ ownerId }: ApiToken): Promise<TokenOwner | undefined> => {
    const principal = await models.principals.findById(ownerId).lean();
    if (principal?.state !== "active" || !principal.enabled) return undefined;
    return { principal, authority: await loadAuthority(models, principal) };
  };
  const readOnce = async (
    text: string,
    { lookupId }: TokenText,
    memory: LoadMemory | undefined,
  ): Promise<LoadedToken | undefined> => {
    const token = await models.apiTokens.findOne({ lookupId }).lean();
    // The digest of an unknown token is worked out too, so that it takes the time of a wrong one.
    const which = await matchText(keys, text, token ?? undefined);
    if (!token || !which || token.state !== "active") return undefined;
    // A session may have begun in an epoch that this node has not heard of yet.
    const known = token.sessionEpoch === undefined ? memory?.ownerOf(token) : undefined;
    const owner = known ?? (await readOwner(token));
    if (owner && hasEnded(token, owner.principal)) return undefined;
    return {
      token,
      owner,
      isPrevious: which === "previous",
      isUnderRetiredKey: which === "current" && token.keyId !== keys.currentId(),
    };
  };

  return {
    load: async (text, memory) => {
      const parts = parseTokenText(text);
      if (!parts) return undefined;
      for (;;) {
        const load = { changes: [] as TokenChange[], isStale: false };
        loads.add(load);
        let loaded: LoadedToken | undefined;
        try {
          loaded = await readOnce(text, parts, memory);
        } finally {
          loads.delete(load);
        }
        if (!loaded) return undefined;
        if (load.isStale || load.changes.some((change) => concerns(change, loaded))) continue;
        memory?.keep(loaded);
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

/** A session lives as long as its person's epoch is the one that it began in. */
const hasEnded = ({ sessionEpoch }: ApiToken, person: Principal): boolean =>
  sessionEpoch !== undefined && sessionEpoch !== (person.sessionEpoch ?? 0);

const concerns = (change: TokenChange, { token, owner }: LoadedToken): boolean =>
  change.tokenId === token._id ||
  change.principalId === token.ownerId ||
  (change.tenantId !== undefined && owner?.principal.tenants.includes(change.tenantId) === true);
