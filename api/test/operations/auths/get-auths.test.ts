import { expect } from "chai";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

describe("GET /api/v1/auths", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: "/api/v1/auths" });

  describe("200", () => {
    it("tells anyone that people log in with a password, and nothing else", async () => {
      const answer = await api.call("GET", "/api/v1/auths", { auth: null });
      expect(answer.json()).to.deep.equal({
        loginPassword: true,
        mailsEnabled: false,
        passwordless: false,
        oauths: [],
      });
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
  });
});
