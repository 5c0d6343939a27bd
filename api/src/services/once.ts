import { Problem } from "../errors.ts";

/**
 * Ties the effect of a request with an Idempotency-Key to its record, so that a run after a crash finds what the one
 * before has done. What is created takes `effectId` as its id; what is changed stores `effectId` and `attempt`.
 */
export interface Once {
  readonly effectId: string;
  /** From 1. Whatever a lower attempt does after a higher one must change nothing. */
  readonly attempt: number;
  /** Stores the value before the effect; answers with the one that an earlier attempt has stored, if any. */
  remember(value: number): Promise<number>;
}

/** What tells a later run of the same request, in the document that it made or changed. */
export const toOnceMark = (once: Once | undefined): { onceId?: string; onceAttempt?: number } =>
  once ? { onceId: once.effectId, onceAttempt: once.attempt } : {};

export const stillRuns = (): Problem =>
  new Problem("request-in-progress", {
    detail: "Another request with this Idempotency-Key still runs. Send the same again in a moment.",
    headers: { "Retry-After": "1" },
  });

export const answerUnavailable = (why: string): Problem =>
  new Problem("idempotency-answer-unavailable", {
    detail: `${why} Look whether the first request did what it should, and use a new Idempotency-Key for another.`,
  });
