import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { makeAccount, makeToken, statusWith } from "../helpers/resources.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 429: the token of the request was used more often than its rate limit allows. */
export function refusesTooManyUses(getTarget: GetTarget): void {
  it("refuses a token that was used as often as it may be, and says when it may again", async () => {
    const target = getTarget();
    const { id } = await makeAccount(target.api, { name: "limited", superAdmin: true });
    const { fullToken: token } = await makeToken(target.api, id, { rateLimit: { requests: 1, window: "PT1H" } });
    expect(await statusWith(target.api, token)).to.equal(200);
    const answer = await callTarget(target, { auth: { token } });
    expectProblem(answer, "token-rate-limited");
    expect(answer.headers["retry-after"]).to.equal("3600");
  });
}
