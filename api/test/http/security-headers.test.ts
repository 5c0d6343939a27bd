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
    const where = path.replaceAll(/\{\w+\}/g, "main");
    it(`are on the answers of ${id} without a credential`, async () => {
      expectSecurityHeaders(await api.call(method, where, { auth: null }));
    });

    // What it tells a proxy has no body that they could be about.
    if (id === "forwardAuth") continue;
    it(`are on the answers of ${id} with a credential`, async () => {
      expectSecurityHeaders(await api.call(method, where));
    });
  }

  it("are on answers outside the document", async () => {
    expectSecurityHeaders(await api.call("GET", "/nothing"));
    expectSecurityHeaders(await api.call("PATCH", "/api/v1/me"));
    expectSecurityHeaders(await api.call("GET", "/docs/%"));
  });
});
