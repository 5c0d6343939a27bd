import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { makePlainToken } from "../helpers/resources.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 401: no credential that works. `test/http/authentication.test.ts` has every way not to work. */
export function refusesMissingCredentials(getTarget: GetTarget): void {
  it("refuses a request without a credential and names the schemes", async () => {
    const answer = await callTarget(getTarget(), { auth: null });
    expectProblem(answer, "unauthenticated");
    expect(answer.headers["www-authenticate"]).to.equal(
      'Bearer realm="tokenry", Basic realm="tokenry", charset="UTF-8"',
    );
  });

  it("refuses a token whose secret is another one, without a word why", async () => {
    const target = getTarget();
    const real = await makePlainToken(target.api);
    const answer = await callTarget(target, { auth: { token: flipSecret(real) } });
    const body = expectProblem(answer, "unauthenticated");
    expect(body.detail).to.equal("The request carries no valid credential.");
    expect(answer.headers["www-authenticate"]).to.contain('error="invalid_token"');
  });
}

const flipSecret = (token: string): string => {
  const at = token.length - 10;
  return token.slice(0, at) + (token[at] === "a" ? "b" : "a") + token.slice(at + 1);
};
