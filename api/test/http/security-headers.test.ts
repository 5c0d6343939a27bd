import { type OperationEntry, operations } from "@tokenry/spec";
import { expectSecurityHeaders } from "../helpers/expect-security-headers.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";

describe("Security headers", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  for (const { id, method, path } of Object.values<OperationEntry>(operations)) {
    it(`are on the answers of ${id}, with and without a credential`, async () => {
      const where = path.replaceAll(/\{\w+\}/g, "main");
      expectSecurityHeaders(await api.call(method, where));
      expectSecurityHeaders(await api.call(method, where, { auth: null }));
    });
  }

  it("are on answers outside the document", async () => {
    expectSecurityHeaders(await api.call("GET", "/nothing"));
    expectSecurityHeaders(await api.call("PATCH", "/api/v1/me"));
    expectSecurityHeaders(await api.call("GET", "/docs/%"));
  });
});
