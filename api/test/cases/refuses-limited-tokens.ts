import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import type { ShownToken } from "../helpers/shown-token.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 403: the token of the request has limits, and would reach beyond them. */
export const refusesLimitedTokens = (getTarget: GetTarget): void =>
  refusesLimitedTokensFor(getTarget, "SERVICE_ACCOUNT:UPDATE");

/** The same, for a token with the permission that the operation needs. */
export function refusesLimitedTokensFor(getTarget: GetTarget, permission: string): void {
  it("refuses a token with limits", async () => {
    const target = getTarget();
    const made = await target.api.call("POST", "/api/v1/me/api-tokens", {
      body: { name: "limited", permissions: [permission] },
    });
    const { fullToken: token } = made.json<ShownToken>();
    const answer = await callTarget(target, { auth: { token } });
    expectProblem(answer, "token-permission-missing");
    expect(answer.headers["www-authenticate"]).to.match(/^Bearer realm="tokenry", error="insufficient_scope"/);
  });
}
