import { randomUUID } from "node:crypto";
import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { failKeeping } from "../helpers/fail-keeping.ts";
import { interceptWrites } from "../helpers/intercept-writes.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** The same request with the same Idempotency-Key, whose target must be another for each test. `notes`: as for `failKeeping`. */
export function answersRepeats(getTarget: GetTarget, notes = 0): void {
  it("answers the same request with the same Idempotency-Key as the first time", async () => {
    const target = getTarget();
    const headers = { "idempotency-key": randomUUID() };
    const first = await callTarget(target, { headers });
    expect(first.status, first.text).to.be.within(200, 299);
    const second = await callTarget(target, { headers });
    expect([second.status, second.text]).to.deep.equal([first.status, first.text]);
    expect(first.headers["idempotency-replayed"]).to.equal(undefined);
    expect(second.headers["idempotency-replayed"]).to.equal("true");
  });

  it("answers it by what the first request has done, when the answer to that could not be kept", async () => {
    const target = getTarget();
    const headers = { "idempotency-key": randomUUID() };
    const restore = interceptWrites(target.api.server.database, failKeeping(notes));
    expectProblem(await callTarget(target, { headers }), "unavailable");
    restore();
    const second = await callTarget(target, { headers });
    expect(second.status, second.text).to.be.within(200, 299);
    expect((await callTarget(target, { headers })).text).to.equal(second.text);
  });
}
