import type { Clock } from "./clock.ts";
import { ApiError, ConnectionError, TimeoutError } from "./errors.ts";

/** First backoff ceiling; it doubles with every attempt. */
export const baseDelayMs = 250;
/** Highest backoff ceiling. */
export const maxDelayMs = 8_000;
/** A server that asks to wait longer than this is not waited for: the error is handed to the caller. */
export const maxRetryAfterMs = 60_000;

const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);
/** The connection was never made, so that the request was never sent. */
const neverSentCodes = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Waiting mends none of these. */
const finalCodes = new Set([
  "UND_ERR_CLOSED",
  "UND_ERR_DESTROYED",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

export interface FailedAttempt {
  error: unknown;
  /** A second request does no more than the first. */
  isRepeatable: boolean;
  /** From 1. */
  attempt: number;
  maxRetries: number;
  clock: Clock;
}

/** Milliseconds to wait before the next attempt, or undefined when the error is final. */
export function retryDelayMs({ error, isRepeatable, attempt, maxRetries, clock }: FailedAttempt): number | undefined {
  if (attempt > maxRetries || !isRetryable(error, isRepeatable)) return undefined;
  const askedMs = error instanceof ApiError ? (error.retryAfterMs ?? 0) : 0;
  if (askedMs > maxRetryAfterMs) return undefined;
  return Math.max(askedMs, backoffMs(attempt, clock));
}

/** True when the server surely did nothing: it was never asked, or it turned the request away. */
export function isSurelyUnprocessed(error: unknown): boolean {
  if (error instanceof ConnectionError) return error.code !== undefined && neverSentCodes.has(error.code);
  return (
    error instanceof ApiError && (error.status === 429 || error.status === 503) && error.retryAfterMs !== undefined
  );
}

/** False when the server surely did nothing, as it was never asked or refused. */
export function mayBeDone(error: unknown): boolean {
  if (isSurelyUnprocessed(error)) return false;
  if (error instanceof ConnectionError) return error.code === undefined || !finalCodes.has(error.code);
  if (!(error instanceof ApiError) || error.status >= 500 || error.status === 408) return true;
  return error.code === "request-in-progress" || error.code === "idempotency-answer-unavailable";
}

function isRetryable(error: unknown, isRepeatable: boolean): boolean {
  if (!isRepeatable) return isSurelyUnprocessed(error);
  if (error instanceof ApiError) return retryableStatuses.has(error.status) || isStillRunning(error);
  if (error instanceof ConnectionError) return error.code === undefined || !finalCodes.has(error.code);
  return error instanceof TimeoutError;
}

/** The first request with this Idempotency-Key has not ended; its answer will be given when it has. */
function isStillRunning({ status, code, retryAfterMs }: ApiError): boolean {
  return status === 409 && code === "request-in-progress" && retryAfterMs !== undefined;
}

/** Full jitter: anywhere from 0 to the ceiling, so that clients that failed together do not come back together. */
function backoffMs(attempt: number, clock: Clock): number {
  return clock.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
}
