import { LRUCache } from "lru-cache";

/** Texts that the server has refused a moment ago. */
export interface Refusals {
  add(key: string, nowMs: number): void;
  has(key: string, nowMs: number): boolean;
}

/** Times are milliseconds of the monotonic clock. */
export function createRefusals(maxEntries: number, keptForMs: number): Refusals {
  const endsAtMs = new LRUCache<string, number>({ max: maxEntries });
  return {
    add: (key, nowMs) => {
      if (keptForMs > 0) endsAtMs.set(key, nowMs + keptForMs);
    },
    has: (key, nowMs) => (endsAtMs.get(key) ?? Number.NEGATIVE_INFINITY) > nowMs,
  };
}
