import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe("X-Request-Id", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const idFor = async (given?: string | string[]) => {
    const headers = given === undefined ? {} : { "x-request-id": given };
    return (await api.call("GET", "/healthz", { auth: null, headers })).headers["x-request-id"];
  };

  it("is new for each request that brings none", async () => {
    const [one, two] = [await idFor(), await idFor()];
    expect(one).to.match(uuid);
    expect(two).to.match(uuid).and.not.equal(one);
  });

  for (const given of ["a", "01JF00000000000000000000AA", "trace-1.2_3", "a".repeat(64)]) {
    it(`stays ${given.slice(0, 30)} when the caller brings it`, async () => {
      expect(await idFor(given)).to.equal(given);
    });
  }

  for (const given of ["", "a b", "a".repeat(65), "a/b", '{"a":1}', "<script>", "caf\u00e9", ["a", "b"]]) {
    it(`is replaced when the caller brings ${JSON.stringify(given).slice(0, 30)}`, async () => {
      expect(await idFor(given)).to.match(uuid);
    });
  }

  it("stands in the problem and in the log", async () => {
    const headers = { "x-request-id": "find-me-1" };
    const problem = expectProblem(await api.call("GET", "/nothing", { headers }), "route-not-found");
    expect(problem.requestId).to.equal("find-me-1");
    const line = api
      .logText()
      .split("\n")
      .find((text) => text.includes("find-me-1"));
    expect(JSON.parse(line ?? "{}")).to.include({
      requestId: "find-me-1",
      status: 404,
      method: "GET",
      path: "/nothing",
    });
  });
});
