import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { makePlainToken } from "../helpers/resources.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 403: the principal lacks the permission of the operation. */
export function refusesPlainServiceAccounts(getTarget: GetTarget, permission: string): void {
  it(`refuses a service account without ${permission} and names it`, async () => {
    const target = getTarget();
    const token = await makePlainToken(target.api);
    const answer = await callTarget(target, { auth: { token } });
    const body = expectProblem(answer, "forbidden");
    const where = target.path.startsWith("/api/v1/main/") ? ' in the tenant "main"' : "";
    expect(body.detail).to.equal(`This needs the permission ${permission}${where}.`);
    expect(answer.headers["www-authenticate"]).to.equal(
      `Bearer realm="tokenry", error="insufficient_scope", scope="${permission}"`,
    );
  });
}
