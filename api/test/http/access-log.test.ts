import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { makeCaller } from "../helpers/make-caller.ts";
import { accountsPath } from "../helpers/resources.ts";

describe("The access log", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  const lineOf = (requestId: string): Record<string, unknown> => {
    const line = api
      .logText()
      .split("\n")
      .find((text) => text.includes(requestId));
    return JSON.parse(line ?? "{}") as Record<string, unknown>;
  };

  it("says of a request that was not permitted who asked what, and nothing of its query", async () => {
    const { id, token } = await makeCaller(api, ["FLOW:VIEW"]);
    const headers = { "x-request-id": "not-permitted" };
    const answer = await api.call("GET", `${accountsPath}?q=a-text-of-the-query`, { auth: { token }, headers });
    expect(answer.status).to.equal(403);
    expect(lineOf("not-permitted")).to.include({
      status: 403,
      method: "GET",
      path: accountsPath,
      operationId: "listServiceAccountsForTenant",
      principalId: id,
    });
    expect(api.logText()).to.not.contain("a-text-of-the-query");
  });
});
