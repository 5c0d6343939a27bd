import type { RequestHandler } from "express";
import { LRUCache } from "lru-cache";
import { Problem } from "../errors.ts";
import type { AddressList } from "../verify/address-list.ts";
import { readClient } from "./client-address.ts";

const addressesMax = 10_000;

/** At most `requests` in `windowMs` from one address, on each node. */
export function limitRate(requests: number, windowMs: number, trustedProxies: AddressList | undefined): RequestHandler {
  const counts = new LRUCache<string, { count: number }>({ max: addressesMax, ttl: windowMs, noUpdateTTL: true });
  return function limitRate(request, _response, next) {
    const address = readClient(request, trustedProxies).ip ?? "";
    const entry = counts.get(address) ?? { count: 0 };
    entry.count += 1;
    counts.set(address, entry);
    if (entry.count > requests) {
      const seconds = Math.max(1, Math.ceil(counts.getRemainingTTL(address) / 1_000));
      throw new Problem("rate-limited", {
        detail: `At most ${requests} such requests in ${windowMs / 1_000} s are taken from one address. Wait ${seconds} s.`,
        headers: { "Retry-After": String(seconds) },
      });
    }
    next();
  };
}
