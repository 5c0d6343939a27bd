import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import { request } from "undici";
import type { NodeProcess } from "./node-process.ts";

const path = "/api/v1/forward-auth";

export async function verifyStatus({ url }: Pick<NodeProcess, "url">, token: string): Promise<number> {
  const answer = await request(url + path, { headers: { authorization: `Bearer ${token}` } });
  await answer.body.dump();
  return answer.statusCode;
}

/**
 * Asks all nodes without a pause for `forMs` after `acknowledgedAt`, and fails if any lets the token in by a request that
 * was sent a second or more after it. Gives, for each, when it first refused, in milliseconds after the acknowledgement.
 */
export async function expectRefusedWithinSecond(
  nodes: readonly Pick<NodeProcess, "url">[],
  token: string,
  acknowledgedAt: number,
  forMs = 1_600,
): Promise<number[]> {
  return Promise.all(
    nodes.map(async (node) => {
      let firstRefusal: number | undefined;
      for (;;) {
        const sentAfter = performance.now() - acknowledgedAt;
        if (sentAfter > forMs) break;
        const status = await verifyStatus(node, token);
        if (status !== 200) firstRefusal ??= performance.now() - acknowledgedAt;
        expect(status === 200 && sentAfter >= 1_000, `${node.url} let it in ${sentAfter} ms after the answer`).to.equal(
          false,
        );
        expect(status === 200 && firstRefusal !== undefined, "it was let in after it was refused").to.equal(false);
        await setTimeout(3);
      }
      expect(await verifyStatus(node, token)).to.equal(401);
      return firstRefusal ?? Number.POSITIVE_INFINITY;
    }),
  );
}
