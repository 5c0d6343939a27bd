import { randomUUID } from "node:crypto";
import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { interceptWrites } from "../helpers/intercept-writes.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 409: the first request with the same Idempotency-Key has not been answered. `collection`: where its effect is stored. */
export function refusesRepeatsInProgress(getTarget: GetTarget, collection: string): void {
  it("refuses the same request while the first with its Idempotency-Key runs, and answers it alike afterwards", async () => {
    const target = getTarget();
    const headers = { "idempotency-key": randomUUID() };
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let first: ReturnType<typeof callTarget> | undefined;
    const isHeld = new Promise<void>((held) => {
      const restore = interceptWrites(target.api.server.database, async (write, where) => {
        if (where !== collection) return write();
        restore();
        held();
        await gate;
        return write();
      });
      first = callTarget(target, { headers });
    });
    await isHeld;
    const second = await callTarget(target, { headers });
    expectProblem(second, "request-in-progress");
    expect(second.headers["retry-after"]).to.equal("1");
    goOn();
    const answer = await first;
    expect(answer?.status, answer?.text).to.be.within(200, 299);
    expect((await callTarget(target, { headers })).text).to.equal(answer?.text);
  });
}
