import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

describe("GET /readyz", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  describe("200", () => {
    it("answers without a credential", async () => {
      const answer = await api.call("GET", "/readyz", { auth: null });
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({ status: "ok" });
    });
  });

  // test/process/stop.test.ts tries it while the server stops.
  describe("503", () => {
    isUnavailableWithoutStore(() => ({ api, method: "GET", path: "/readyz" }));
  });
});
