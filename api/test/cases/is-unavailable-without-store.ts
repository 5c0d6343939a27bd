import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 503: the store is gone. Comes last in a file: the store does not come back. */
export function isUnavailableWithoutStore(getTarget: GetTarget): void {
  it("answers 503 with Retry-After, and never lets anyone in, while the store does not answer", async () => {
    const target = getTarget();
    const { database, services } = target.api.server;
    await database.close();
    // What was read less than a second ago still holds.
    while (services.feed.isFresh()) await setTimeout(50);
    const answer = await callTarget(target);
    const problem = expectProblem(answer, "unavailable");
    expect(problem.detail).to.match(/^The database (does not answer|has not answered for a second)/);
    expect(answer.headers["retry-after"]).to.equal("1");
  });
}
