import { expect } from "chai";
import { expectProblem, pointersOf } from "../helpers/expect-problem.ts";
import { callTarget, type GetTarget } from "./target.ts";

const json = { "content-type": "application/json" };

/** 422: the body is no JSON object. */
export function refusesBadJson(getTarget: GetTarget): void {
  for (const rawBody of ["{", '{"name":"ci"', "{'name':'ci'}", '{"name":"ci"}}', "name: ci", "NaN", "\u0000"]) {
    it(`refuses ${JSON.stringify(rawBody)} as invalid JSON`, async () => {
      const { body: _body, ...target } = getTarget();
      expectProblem(await callTarget(target, { rawBody, headers: json }), "invalid-json");
    });
  }

  for (const rawBody of ["null", "true", "1", '"ci"', "[]", '[{"name":"ci"}]']) {
    it(`refuses ${rawBody}, which is JSON but no object`, async () => {
      const { body: _body, ...target } = getTarget();
      const problem = expectProblem(await callTarget(target, { rawBody, headers: json }), "validation-failed");
      expect(problem.errors).to.deep.equal([{ pointer: "", path: "", detail: "must be object", type: "type" }]);
      expect(problem.detail).to.equal("body: must be object");
    });
  }

  it("says that the body is missing", async () => {
    const { body: _body, ...target } = getTarget();
    const problem = expectProblem(await callTarget(target), "validation-failed");
    expect(problem.detail).to.equal("body: is missing; send a JSON object");
    expect(pointersOf(problem)).to.deep.equal([""]);
  });
}
