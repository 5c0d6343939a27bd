import { expect } from "chai";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

describe("GET /healthz", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  describe("400", () => refusesMalformedHttp(() => ({ api, method: "GET", path: "/healthz" })));

  describe("200", () => {
    it("answers without a credential, and when the store is gone", async () => {
      expect((await api.call("GET", "/healthz", { auth: null })).json()).to.deep.equal({ status: "ok" });
      await api.server.database.close();
      expect((await api.call("GET", "/healthz", { auth: null })).json()).to.deep.equal({ status: "ok" });
    });
  });
});
