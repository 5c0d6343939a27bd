import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 415: the body is not said to be JSON in UTF-8. */
export function refusesOtherMediaTypes(getTarget: GetTarget): void {
  for (const mediaType of ["text/plain", "application/x-yaml", "application/x-www-form-urlencoded", "json"]) {
    it(`refuses a body of type ${mediaType} and says what it takes`, async () => {
      const { body, ...target } = getTarget();
      const answer = await callTarget(target, {
        rawBody: JSON.stringify(body),
        headers: { "content-type": mediaType },
      });
      const problem = expectProblem(answer, "unsupported-media-type");
      expect(problem.detail).to.equal("Send the body as application/json.");
      expect(answer.headers["accept"]).to.equal("application/json");
    });
  }

  it("refuses a body without a type", async () => {
    const { body, ...target } = getTarget();
    const answer = await callTarget(target, { rawBody: JSON.stringify(body) });
    const problem = expectProblem(answer, "unsupported-media-type");
    expect(problem.detail).to.equal("Send the body as application/json, and say so in Content-Type.");
  });

  it("refuses an encoding that it cannot read", async () => {
    const answer = await callTarget(getTarget(), { headers: { "content-encoding": "zstd" } });
    expectProblem(answer, "unsupported-media-type");
  });
}
