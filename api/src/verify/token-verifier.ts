import { isTokenText } from "@tokenry/spec";
import { Problem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { type CachedToken, moveExpiry, slideExpiry, toCachedToken } from "./cached-token.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { Client } from "./client.ts";
import { createRateWindows } from "./rate-windows.ts";
import type { CachedText, TokenIndex } from "./token-index.ts";
import type { TokenLoader } from "./token-loader.ts";
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
  const loading = new Map<string, Promise<CachedText | undefined>>();
  const rates = createRateWindows();

  const load = async (text: string, key: string): Promise<CachedText | undefined> => {
    let entry: CachedText | undefined;
    await loader.load(text, ({ token, owner, authority, isPrevious, isUnderRetiredKey }) => {
      const cached = toCachedToken(token, owner, authority);
      cached.expiresAtMs = moveExpiry(cached, uses.pendingExpiryMs(token._id));
      cached.readAtMs = clock();
      if (isUnderRetiredKey) uses.moveToCurrentKey(token, text);
      entry = { cached, isPrevious };
      index.set(key, entry);
    });
    if (entry) return entry;
    // A read that is not up to date may miss a token that was made, or got this text, a moment ago.
    if (!feed.isFresh()) throw cannotVouch();
    index.refuse(key);
    return undefined;
  };

  const loadOnce = (text: string, key: string): Promise<CachedText | undefined> => {
    const running = loading.get(key);
    if (running) return running;
    const started = load(text, key).finally(() => loading.delete(key));
    loading.set(key, started);
    return started;
  };

  const use = ({ cached, isPrevious }: CachedText, client: Client, isSession: boolean): VerifiedToken | undefined => {
    if (!feed.isFresh()) throw cannotVouch();
    const now = clock();
    if (isSession !== (cached.token.sessionEpoch !== undefined)) return undefined;
    if (!isUsable(cached, isPrevious, now, uses) || !isFrom(cached, client)) return undefined;
    rates.count(cached.token, now);
    if (isPrevious) {
      uses.record(cached, now, client);
      const { token, principal, authority } = cached;
      return { token, principal, authority, expiresAtMs: token.previous?.expiresAt.getTime() ?? now };
    }
    cached.expiresAtMs = slideExpiry(cached, now);
    uses.record(cached, now, client);
    const { token } = cached;
    if (token.previous?.retireOn === "first-use" && !uses.isRetiring(token)) uses.retirePrevious(token);
    return cached;
  };

  const loadAndUse = async (
    text: string,
    key: string,
    client: Client,
    isSession: boolean,
  ): Promise<VerifiedToken | undefined> => {
    const entry = await loadOnce(text, key);
    return entry && use(entry, client, isSession);
  };
  const verify = (text: string, client: Client, isSession: boolean) => {
    const key = index.toKey(text);
    const entry = index.get(key);
    if (entry && !mayHaveMoved(entry, clock)) return use(entry, client, isSession);
    if (index.isRefused(key) || !isTokenText(text)) return undefined;
    if (!feed.isFresh()) throw cannotVouch();
    return loadAndUse(text, key, client, isSession);
  };

  return {
    verify: (text, client) => verify(text, client, false),
    verifySession: (text, client) => verify(text, client, true),
  };
}

function isUsable(cached: CachedToken, isPrevious: boolean, now: number, uses: UseWriter): boolean {
  if (!cached.isEnabled) return false;
  if (!isPrevious) return cached.expiresAtMs + graceMs(cached) > now;
  const { previous } = cached.token;
  return previous !== undefined && !uses.isRetiring(cached.token) && previous.expiresAt.getTime() > now;
}

/** A use on another node may not be written yet: an extended token is good until it would be. */
const graceMs = ({ token, expiresAtMs }: CachedToken): number =>
  token.extended && token.absoluteExpiresAt?.getTime() !== expiresAtMs ? flushEveryMs + writtenWithinMs : 0;

/** The expiry of an extended token that looks expired may have been moved by another node since it was read. */
function mayHaveMoved({ cached, isPrevious }: CachedText, clock: Clock): boolean {
  if (isPrevious || !cached.token.extended) return false;
  const now = clock();
  return cached.expiresAtMs <= now && now - cached.readAtMs >= flushEveryMs;
}

const isFrom = ({ addresses }: CachedToken, { ip }: Client): boolean =>
  addresses === undefined || (ip !== undefined && addresses.includes(ip));

const cannotVouch = (): Problem =>
  new Problem("unavailable", {
    detail: "The database has not answered for a second, so no token can be vouched for. Try again.",
    headers: { "Retry-After": "1" },
  });
