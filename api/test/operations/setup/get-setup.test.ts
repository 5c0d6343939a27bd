import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, isOverTheWire, startHarness } from "../../helpers/harness.ts";

const path = "/api/v1/setup";

describe("GET /api/v1/setup", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path });

  describe("200", () => {
    it("tells anyone that it is done, what it runs on, and what a password must have", async () => {
      const answer = await api.call("GET", path, { auth: null });
      expect(answer.status).to.equal(200);
      const store = isOverTheWire ? "mongodb" : "embedded";
      expect(answer.json()).to.deep.equal({
        done: true,
        repositoryType: store,
        queueType: store,
        storageType: "none",
        secretType: "none",
        haveAuthNotBasic: false,
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
