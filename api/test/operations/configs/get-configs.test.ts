import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { createModels } from "../../../src/models/index.ts";
import { createInstanceId } from "../../../src/services/instance-id.ts";
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
    const uuid = async (of: Harness) => (await of.call("GET", "/api/v1/configs")).json<Schemas["Configs"]>().uuid;

    it("says 2.x, which Kestra's command line asks for, and what a password must have", async () => {
      const body = (await api.call("GET", "/api/v1/configs")).json<Schemas["Configs"]>();
      expect(body.version).to.match(/^2\.\d+\.\d+$/);
      expect(body).to.include({ edition: "EE", isBasicAuthInitialized: true });
      expect(body.passwordConfiguration.minLength).to.equal(8);
    });

    it("names the instance the same after a restart, and another instance otherwise", async () => {
      const first = await uuid(api);
      expect(first).to.match(/^[0-9A-Za-z]{22}$/);
      await api.restart();
      expect(await uuid(api)).to.equal(first);
      const other = await startHarness();
      try {
        expect(await uuid(other)).not.to.equal(first);
      } finally {
        await other.stop();
      }
    });

    it("is made once when two servers start at once", async () => {
      const models = createModels(api.server.database.connection);
      await models.instances.deleteMany({});
      const [one, other] = [createInstanceId(models), createInstanceId(models)];
      await Promise.all([one.ensure(), other.ensure()]);
      expect(await one.get()).to.equal(await other.get());
      expect(await models.instances.countDocuments()).to.equal(1);
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
