import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 413: more than 1 MiB. */
export function refusesLargeBodies(getTarget: GetTarget): void {
  it("refuses a body of one byte more than 1 MiB", async () => {
    const { body, ...target } = getTarget();
    const rawBody = JSON.stringify(body).padEnd(1024 * 1024 + 1, " ");
    const answer = await callTarget(target, { rawBody, headers: { "content-type": "application/json" } });
    const problem = expectProblem(answer, "body-too-large");
    expect(problem.detail).to.equal("The body is larger than 1 MiB.");
  });
}
