import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

const path = "/api/v1/setup";

describe("GET /api/v1/setup", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path });

  describe("200", () => {
    it("tells anyone that it is done, and what a password must have", async () => {
      const answer = await api.call("GET", path, { auth: null });
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({
        done: true,
        passwordConfiguration: {
          minLength: 8,
          specialRequired: true,
          digitsRequired: 1,
          lowercaseRequired: 1,
          uppercaseRequired: 1,
          allowedSpecials: "!@#$%^&*",
        },
      });
    });

    it("does not mind a credential, were it wrong", async () => {
      for (const authorization of ["Basic Og==", "Bearer nothing", "Digest x", ""]) {
        expect((await api.call("GET", path, { auth: null, headers: { authorization } })).status).to.equal(200);
      }
    });
  });

  describe("503", () => isUnavailableWithoutStore(target));
});
