import { LRUCache } from "lru-cache";
import { Problem } from "../errors.ts";
import type { ApiToken } from "../models/api-token.ts";

const tokensMax = 100_000;

/** Counts the uses of tokens that have a rate limit, on this node: both texts of a token together. */
export interface RateWindows {
  /** Fails with `token-rate-limited`. */
  count(token: ApiToken, now: number): void;
}

export function createRateWindows(): RateWindows {
  const windows = new LRUCache<string, { endsAtMs: number; uses: number }>({ max: tokensMax });
  return {
    count: ({ _id: id, rateLimit }, now) => {
      if (!rateLimit) return;
      let window = windows.get(id);
      // A window that ends later than one can is from before the clock was set back.
      if (!window || now >= window.endsAtMs || window.endsAtMs - now > rateLimit.windowMs) {
        window = { endsAtMs: now + rateLimit.windowMs, uses: 0 };
        windows.set(id, window);
      }
      if (window.uses >= rateLimit.requests) {
        const seconds = Math.max(1, Math.ceil((window.endsAtMs - now) / 1_000));
        throw new Problem("token-rate-limited", {
          detail: `This API token may be used ${rateLimit.requests} times in ${rateLimit.window}. Wait ${seconds} s.`,
          headers: { "Retry-After": String(seconds) },
        });
      }
      window.uses += 1;
    },
  };
}
