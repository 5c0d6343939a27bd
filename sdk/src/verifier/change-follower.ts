import { type Clock, systemClock } from "../core/clock.ts";
import { ConnectionError, UnexpectedResponseError } from "../core/errors.ts";
import type { CallOptions } from "../core/request.ts";
import type { ListTokenChangesQuery, TokenChanges } from "../resources/types.ts";
import type { VerifierClock } from "./verifier-clock.ts";

/** How long an answer may be relied on after the server knew it. */
export const reliedOnForMs = 1_000;
/**
 * Short enough that the next answer is there before this one runs out: an answer is relied on until at least
 * `waitMs` - 200 ms (how often a server reads its own feed) + 1,000 ms after it was asked for, and the next one comes at
 * twice `waitMs`.
 */
export const waitMs = 400;
const timeoutMs = waitMs + 1_000;
/** A server that never lets wait, or has changes all the time, is read this often. */
const everyMs = 50;
const firstPauseMs = 50;
const longestPauseMs = 1_000;

export interface ChangeFollowerOptions {
  read: (query: ListTokenChangesQuery, options: CallOptions) => Promise<TokenChanges>;
  clock: VerifierClock;
  /** Nothing that is known from before holds any more. */
  onReset: (position: number) => void;
  onChanges: (changes: TokenChanges["changes"], position: number) => void;
  /** Once for each outage. */
  onError: (error: unknown) => void;
  /** True for an error that waiting does not mend. */
  isFinal: (error: unknown) => boolean;
  /** For the waits between failures. */
  pauses?: Pick<Clock, "random" | "sleep">;
}

/** Reads the change feed again and again. */
export interface ChangeFollower {
  /** True while what was read is new enough to vouch with. */
  isFresh(): boolean;
  /** Resolves after the first read, and goes on reading until `stop`. Rejects when the first read fails for good. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function createChangeFollower(options: ChangeFollowerOptions): ChangeFollower {
  const { read, clock, onReset, onChanges, onError, isFinal, pauses = systemClock } = options;
  const controller = new AbortController();
  const { signal } = controller;
  let position: number | undefined;
  let sentAtMs = 0;
  let sentAtWallMs = 0;
  let reliedOnMs = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let isReported = false;
  let running: Promise<void> | undefined;

  const readOnce = async (): Promise<void> => {
    const query = position === undefined ? {} : { after: position, waitMs };
    const [startedAtMs, startedAtWallMs] = [clock.monotonic(), clock.now()];
    const answer = checkAnswer(await read(query, { signal, timeoutMs, maxRetries: 0 }));
    signal.throwIfAborted();
    if (answer.reset || position === undefined || answer.position < position) onReset(answer.position);
    else onChanges(answer.changes, answer.position);
    position = answer.position;
    // The server cannot have known it later than it was received.
    const asOfMs = Math.min(answer.asOfMs, clock.monotonic() - startedAtMs);
    if (startedAtMs + asOfMs + reliedOnForMs <= sentAtMs + reliedOnMs) return;
    [sentAtMs, sentAtWallMs, reliedOnMs] = [startedAtMs, startedAtWallMs, asOfMs + reliedOnForMs];
  };

  const noteFailure = (error: unknown): void => {
    failures += 1;
    // A kept connection that the server has just closed says nothing of the server: once is no outage.
    if (isReported || (failures === 1 && error instanceof ConnectionError)) return;
    isReported = true;
    onError(error);
  };

  /** Ends early, and rejects not, when the follower is stopped. */
  const pause = async (ms: number): Promise<void> => {
    if (ms > 0) await pauses.sleep(ms, signal).catch(() => undefined);
  };

  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        const startedAtMs = clock.monotonic();
        await readOnce();
        [failures, isReported] = [0, false];
        await pause(everyMs - (clock.monotonic() - startedAtMs));
      } catch (error) {
        if (!signal.aborted) noteFailure(error);
      }
      if (failures < 2) continue;
      const ceilingMs = Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
      await pause(ceilingMs * (0.5 + pauses.random() / 2));
    }
  };

  return {
    isFresh: () =>
      clock.monotonic() - sentAtMs < reliedOnMs &&
      // A machine that slept may have a monotonic clock that stood still: its wall clock tells.
      clock.now() - sentAtWallMs < reliedOnMs,
    start: async () => {
      try {
        await readOnce();
      } catch (error) {
        if (isFinal(error)) throw error;
        noteFailure(error);
      }
      running = run();
    },
    stop: async () => {
      controller.abort();
      reliedOnMs = Number.NEGATIVE_INFINITY;
      await running;
    },
  };
}

/** An answer that cannot be read vouches for nothing. */
function checkAnswer(answer: TokenChanges): TokenChanges {
  const { position, asOfMs, reset, changes } = answer;
  const isWhole =
    Number.isSafeInteger(position) && Number.isFinite(asOfMs) && typeof reset === "boolean" && Array.isArray(changes);
  if (isWhole) return answer;
  throw new UnexpectedResponseError("The answer is not that of a Tokenry change feed. Check the url.", {
    status: 200,
    headers: {},
  });
}
