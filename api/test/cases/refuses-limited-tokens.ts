import { expectProblem } from "../helpers/expect-problem.ts";
import type { ShownToken } from "../helpers/shown-token.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 403: the token of the request has limits, and would reach beyond them. */
export function refusesLimitedTokens(getTarget: GetTarget): void {
  it("refuses a token with limits", async () => {
    const target = getTarget();
    const made = await target.api.call("POST", "/api/v1/me/api-tokens", {
      body: { name: "limited", permissions: ["SERVICE_ACCOUNT:UPDATE"] },
    });
    const { fullToken: token } = made.json<ShownToken>();
    expectProblem(await callTarget(target, { auth: { token } }), "token-permission-missing");
  });
}
