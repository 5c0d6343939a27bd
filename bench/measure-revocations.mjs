import { setTimeout as sleep } from "node:timers/promises";
import { request } from "./request.mjs";

const probeEveryMs = 2;
const giveUpAfterMs = 5_000;

/**
 * Revokes tokens one after the other on the first node, and asks every node all the time whether they still work. Answers,
 * for each node, the milliseconds from the acknowledgement of each revocation to the first 401, and how many requests that
 * were sent after the acknowledgement got a 200 still.
 */
export async function measureRevocations(nodes, tokens, administratorText) {
  const results = nodes.map(() => ({ firstRefusalMs: [], allowedAfter: 0, unavailable: 0 }));
  for (const token of tokens) {
    const revocation = { acknowledgedAt: undefined };
    const probes = nodes.map(({ url }, index) =>
      probe(`${url}/api/v1/forward-auth`, token, revocation, results[index]),
    );
    await sleep(50);
    const path = `/api/v1/main/service-accounts/${token.ownerId}/api-tokens/${token.id}`;
    await revoke(`${nodes[0].url}${path}`, administratorText);
    revocation.acknowledgedAt = performance.now();
    await Promise.all(probes);
  }
  return results;
}

async function revoke(url, administratorText) {
  for (;;) {
    const status = await request("DELETE", url, administratorText);
    if (status < 300) return;
    // A node that cannot vouch for the administrator says so; it was stored if it is not found the next time.
    if (status === 404) return;
    if (status !== 503) throw new Error(`a revocation was answered with ${status}`);
    await sleep(100);
  }
}

async function probe(url, { text }, revocation, result) {
  for (;;) {
    const sentAt = performance.now();
    const status = await request("GET", url, text);
    const { acknowledgedAt } = revocation;
    if (status === 401) {
      // It may be refused before the acknowledgement arrives.
      result.firstRefusalMs.push(acknowledgedAt === undefined ? 0 : performance.now() - acknowledgedAt);
      return;
    }
    if (status === 503) result.unavailable += 1;
    if (status === 200 && acknowledgedAt !== undefined && sentAt > acknowledgedAt) result.allowedAfter += 1;
    if (acknowledgedAt !== undefined && performance.now() - acknowledgedAt > giveUpAfterMs) {
      throw new Error(`a revoked token was still answered with ${status} after ${giveUpAfterMs} ms`);
    }
    await sleep(probeEveryMs);
  }
}
