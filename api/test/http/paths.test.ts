import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { unknownId } from "../helpers/resources.ts";
import { sendRaw } from "../helpers/send-raw.ts";

const paths = [
  "/",
  "/api",
  "/api/v1",
  "/api/v2/me",
  "/API/v1/me",
  "/api/v1/me/passwords",
  "/api/v1/main",
  "/api/v1/main/service-accounts/a/api-tokens/b/c",
  "/api/v1//service-accounts",
  "//api/v1/me",
  "/..%2Fapi%2Fv1%2Fme",
  "/api%2Fv1%2Fme",
  "/openapi.yml",
  "/%00",
  "/favicon.ico",
  "/robots.txt",
];

describe("Paths", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  for (const path of paths) {
    it(`has nothing at ${path} and says where to look`, async () => {
      const problem = expectProblem(await api.call("GET", path), "route-not-found");
      expect(problem.detail).to.contain("/openapi.yaml");
    });
  }

  it("never takes `me` for a tenant", async () => {
    const answer = await api.call("PUT", `/api/v1/me/api-tokens/${unknownId}`);
    expectProblem(answer, "method-not-allowed");
  });

  it("does not walk up the tree on raw dots", async () => {
    const answer = await sendRaw(
      api.url,
      "GET /docs/../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    );
    if (!answer) expect.fail("no answer");
    expectProblem(answer, "route-not-found");
  });

  it("names the path without its query in the problem", async () => {
    const problem = expectProblem(await api.call("GET", "/nothing?secret=1"), "route-not-found");
    expect(problem.instance).to.equal("/nothing");
  });
});
