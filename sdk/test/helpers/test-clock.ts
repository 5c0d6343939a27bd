import { setImmediate } from "node:timers/promises";
import type { Clock } from "@tokenry/sdk";

/** A clock that stands still, sleeps in no time and writes down how long it was asked to. */
export function createTestClock({ random = 0.5, nowMs = Date.UTC(2026, 0, 1) } = {}): Clock & { sleptMs: number[] } {
  const sleptMs: number[] = [];
  return {
    sleptMs,
    now: () => nowMs,
    random: () => random,
    async sleep(delayMs, signal) {
      sleptMs.push(delayMs);
      await setImmediate();
      signal?.throwIfAborted();
    },
  };
}
