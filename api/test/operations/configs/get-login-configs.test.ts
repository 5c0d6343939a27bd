import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

describe("GET /api/v1/configs/login", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: "/api/v1/configs/login" });

  describe("200", () => {
    it("tells anyone whether somebody can log in", async () => {
      const answer = await api.call("GET", "/api/v1/configs/login", { auth: null });
      expect(answer.json()).to.deep.equal({ isBasicAuthInitialized: true });
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
