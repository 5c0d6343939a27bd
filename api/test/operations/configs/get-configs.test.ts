import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

describe("GET /api/v1/configs", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: "/api/v1/configs" });

  describe("200", () => {
    it("says 2.x, which Kestra's command line asks for, and what a password must have", async () => {
      const body = (await api.call("GET", "/api/v1/configs")).json<Schemas["Configs"]>();
      expect(body.version).to.match(/^2\.\d+\.\d+$/);
      expect(body).to.include({ edition: "EE", isBasicAuthInitialized: true });
      expect(body.passwordConfiguration.minLength).to.equal(8);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
