import { isIP } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { isTokenText } from "@tokenry/spec";
import type { TokenryClient } from "../client.ts";
import {
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConnectionError,
  NotFoundError,
  PermissionError,
  TimeoutError,
  UnexpectedResponseError,
} from "../core/errors.ts";
import { withDeadline } from "../internal/deadline.ts";
import type { TokenVerification } from "../resources/types.ts";
import { authenticate } from "./authenticate.ts";
import { createChangeFollower } from "./change-follower.ts";
import { createChangeMemory } from "./change-memory.ts";
import { createHook } from "./hook.ts";
import { createMiddleware } from "./middleware.ts";
import { createRefusals } from "./refusals.ts";
import { toUnavailableError } from "./unavailable.ts";
import { createVerificationCache } from "./verification-cache.ts";
import { toVerifiedToken, type VerifiedToken } from "./verified-token.ts";
import type { TokenVerifier } from "./verifier.ts";
import type { VerifierSettings } from "./verifier-options.ts";

/** How long a server that lags behind is given to hear of a change: it reads its feed every 200 ms. */
const lagPauseMs = 100;
const longestAddress = 64;

/** Starting again mends none of these. */
const finalErrors = [
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  NotFoundError,
  PermissionError,
  UnexpectedResponseError,
];

/** A verifier on the client. `closeClient`: what `close` does last. */
export async function startVerifier(
  client: TokenryClient,
  settings: VerifierSettings,
  closeClient: () => Promise<void>,
): Promise<TokenVerifier> {
  const { clock, maxEntries, maxAgeMs, refusedForMs, clockSkewMs, timeoutMs, onError } = settings;
  const cache = createVerificationCache(maxEntries);
  const refusals = createRefusals(maxEntries, refusedForMs);
  const memory = createChangeMemory();
  const follower = createChangeFollower({
    read: (query, options) => client.tokens.changes(query, options),
    clock,
    onReset: (position) => {
      cache.clear();
      memory.reset(position);
    },
    onChanges: (changes, position) => {
      cache.forget(changes);
      memory.note(changes, position);
    },
    onError,
    isFinal: (error) => finalErrors.some((ErrorClass) => error instanceof ErrorClass),
  });

  const recall = (key: string): VerifiedToken | undefined => {
    const entry = cache.get(key);
    if (!entry || !follower.isFresh()) return undefined;
    if (clock.now() < entry.expiresAtMs - clockSkewMs && clock.monotonic() - entry.askedAtMs < maxAgeMs) {
      return entry.verified;
    }
    cache.delete(key);
    return undefined;
  };

  /** Nobody shares the answer of another's question: it may be from before the token was sent to us. */
  const ask = async (token: string, key: string, ip: string | undefined, signal: AbortSignal) => {
    for (;;) {
      const [era, askedAtMs] = [memory.era(), clock.monotonic()];
      const answer = await askServer(client, { token, ...(ip !== undefined && { ip }) }, signal, timeoutMs);
      const verified = toVerifiedToken(answer);
      if (!verified) {
        cache.delete(key);
        refusals.add(toRefusalKey(key, ip), clock.monotonic());
        return undefined;
      }
      const standing = memory.standingOf(verified, answer.position, era);
      if (standing === "outdated") {
        await sleep(lagPauseMs, undefined, { signal });
        continue;
      }
      const expiresAtMs = toExpiryMs(answer);
      if (standing === "current" && answer.cacheable === true && expiresAtMs !== undefined) {
        cache.set(key, { verified, expiresAtMs, askedAtMs });
      }
      return verified;
    }
  };

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await follower.stop();
    cache.clear();
    await closeClient();
  };

  const verifier: TokenVerifier = {
    verify: async (token, { ip } = {}) => {
      const key = cache.toKey(token);
      const known = recall(key);
      if (known) return known;
      const from = ip !== undefined && isIP(ip) !== 0 && ip.length <= longestAddress ? ip : undefined;
      if (refusals.has(toRefusalKey(key, from), clock.monotonic()) || !isTokenText(token)) return undefined;
      const toTimeoutError = () => new TimeoutError(`The token was not verified within ${timeoutMs} ms.`, timeoutMs);
      try {
        return await withDeadline({ timeoutMs, signal: undefined, toTimeoutError }, (signal) =>
          ask(token, key, from, signal),
        );
      } catch (error) {
        throw toUnavailableError(error);
      }
    },
    peek: (token) => recall(cache.toKey(token)),
    authenticate: (request, options) => authenticate(verifier, request, options),
    middleware: (options) => createMiddleware(verifier, options),
    hook: (options) => createHook(verifier, options),
    get isFresh() {
      return follower.isFresh();
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };

  try {
    await follower.start();
    return verifier;
  } catch (error) {
    await closeClient();
    throw error;
  }
}

/** Once more when the connection broke: the server may have closed one that was kept. */
async function askServer(
  client: TokenryClient,
  question: { token: string; ip?: string },
  signal: AbortSignal,
  timeoutMs: number,
): Promise<TokenVerification> {
  const options = { signal, timeoutMs, maxRetries: 0 };
  try {
    return await client.tokens.verify(question, options);
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    return await client.tokens.verify(question, options);
  }
}

/** A token may be refused at one address and work at another. */
const toRefusalKey = (key: string, ip = ""): string => `${key} ${ip}`;

/** Undefined when it cannot be read. */
function toExpiryMs({ exp }: TokenVerification): number | undefined {
  if (exp === undefined) return Number.POSITIVE_INFINITY;
  const expiresAtMs = Date.parse(exp);
  return Number.isNaN(expiresAtMs) ? undefined : expiresAtMs;
}
