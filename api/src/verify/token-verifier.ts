import { isTokenText } from "@tokenry/spec";
import { Problem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { type CachedToken, moveExpiry, toCachedToken } from "./cached-token.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { Client } from "./client.ts";
import { createRateWindows } from "./rate-windows.ts";
import type { TokenIndex } from "./token-index.ts";
import type { LoadedToken, TokenLoader } from "./token-loader.ts";
import { flushEveryMs, type UseWriter } from "./use-writer.ts";
import type { VerifiedToken, Verifier } from "./verifier.ts";

/** How long the write of a use may take on a slow link to the store. */
const writtenWithinMs = 1_000;

export interface TokenVerifierOptions {
  index: TokenIndex;
  loader: TokenLoader;
  feed: Pick<ChangeFeed, "isFresh">;
  uses: UseWriter;
  clock: Clock;
}

/** Answers from memory for tokens that it has read once, as long as the change feed is fresh. */
export function createTokenVerifier({ index, loader, feed, uses, clock }: TokenVerifierOptions): Verifier {
  const loading = new Map<string, Promise<CachedToken | undefined>>();
  const rates = createRateWindows();

  const load = async (text: string, key: string): Promise<CachedToken | undefined> => {
    let cached: CachedToken | undefined;
    const keep = (loaded: LoadedToken): void => {
      const { token } = loaded;
      cached = toCachedToken(loaded, key);
      if (!cached.isPrevious) moveExpiry(cached, uses.pendingExpiryMs(token._id));
      cached.readAtMs = clock();
      if (loaded.isUnderRetiredKey) uses.moveToCurrentKey(token, text);
      index.set(cached);
    };
    await loader.load(text, { ownerOf: ({ ownerId }) => index.owner(ownerId), keep });
    if (cached) return cached;
    // A read that is not up to date may miss a token that was made, or got this text, a moment ago.
    if (!feed.isFresh()) throw cannotVouch();
    index.refuse(key);
    return undefined;
  };

  const loadOnce = (text: string, key: string): Promise<CachedToken | undefined> => {
    const running = loading.get(key);
    if (running) return running;
    const started = load(text, key).finally(() => loading.delete(key));
    loading.set(key, started);
    return started;
  };

  const use = (cached: CachedToken, client: Client, now: number, isSession: boolean): VerifiedToken | undefined => {
    if (!feed.isFresh()) throw cannotVouch();
    if (now < cached.plainUntilSecond * 1_000 && !isSession) {
      uses.record(cached, now, client);
      return cached;
    }
    if (isSession !== cached.isSession) return undefined;
    if (!isUsable(cached, now, uses) || !isFrom(cached, client)) return undefined;
    if (cached.isRateLimited) rates.count(cached.token, now);
    if (cached.isExtended) moveExpiry(cached, now + cached.slidesByMs);
    uses.record(cached, now, client);
    if (cached.endsPrevious && !uses.isRetiring(cached.token)) uses.retirePrevious(cached.token);
    return cached;
  };

  const loadAndUse = async (
    text: string,
    key: string,
    client: Client,
    isSession: boolean,
  ): Promise<VerifiedToken | undefined> => {
    const cached = await loadOnce(text, key);
    return cached && use(cached, client, clock(), isSession);
  };
  const verify = (text: string, client: Client, isSession: boolean) => {
    const key = index.toKey(text);
    const now = clock();
    const cached = index.get(key, now);
    if (cached && !mayHaveMoved(cached, now)) return use(cached, client, now, isSession);
    if (index.isRefused(key) || !isTokenText(text)) return undefined;
    if (!feed.isFresh()) throw cannotVouch();
    return loadAndUse(text, key, client, isSession);
  };

  return {
    verify: (text, client) => verify(text, client, false),
    verifySession: (text, client) => verify(text, client, true),
  };
}

function isUsable(cached: CachedToken, now: number, uses: UseWriter): boolean {
  if (!cached.isEnabled || cached.expiresAtMs + graceMs(cached) <= now) return false;
  return !cached.isPrevious || !uses.isRetiring(cached.token);
}

/** A use on another node may not be written yet: an extended token is good until it would be. */
const graceMs = ({ isExtended, latestExpiryMs, expiresAtMs }: CachedToken): number =>
  isExtended && latestExpiryMs !== expiresAtMs ? flushEveryMs + writtenWithinMs : 0;

/** The expiry of an extended token that looks expired may have been moved by another node since it was read. */
const mayHaveMoved = ({ isExtended, expiresAtMs, readAtMs }: CachedToken, now: number): boolean =>
  isExtended && expiresAtMs <= now && now - readAtMs >= flushEveryMs;

const isFrom = ({ addresses }: CachedToken, { ip }: Client): boolean =>
  addresses === undefined || (ip !== undefined && addresses.includes(ip));

const cannotVouch = (): Problem =>
  new Problem("unavailable", {
    detail: "The database has not answered for a second, so no token can be vouched for. Try again.",
    headers: { "Retry-After": "1" },
  });
