import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 400: two credentials in one request. */
export function refusesTwoCredentials(getTarget: GetTarget): void {
  it("refuses a second Authorization header, even if both are right", async () => {
    const target = getTarget();
    const bearer = `Bearer ${target.api.admin.token}`;
    const answer = await callTarget(target, { auth: null, headers: { authorization: [bearer, bearer] } });
    expectProblem(answer, "multiple-credentials");
    expect(answer.headers["www-authenticate"]).to.equal('Bearer realm="tokenry", error="invalid_request"');
  });
}
