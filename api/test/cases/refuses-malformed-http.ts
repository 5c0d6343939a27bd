import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { sendRaw } from "../helpers/send-raw.ts";
import type { GetTarget } from "./target.ts";

/** 400: the request is not HTTP. */
export function refusesMalformedHttp(getTarget: GetTarget): void {
  it("refuses a header that is not HTTP with a problem", async () => {
    const { api, method, path } = getTarget();
    const answer = await sendRaw(api.url, `${method} ${path} HTTP/1.1\r\nHost: x\r\nno colon here\r\n\r\n`);
    if (!answer) expect.fail("no answer");
    expectProblem(answer, "bad-request");
  });
}
