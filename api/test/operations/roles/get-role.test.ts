import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeRole, rolesPath } from "../../helpers/make-role.ts";

describe("GET /api/v1/{tenant}/roles/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeRole(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${rolesPath}/${id}` });

  describe("200", () => {
    it("gives every member, none of them null", async () => {
      const answer = await api.call("GET", `${rolesPath}/${id}`);
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({
        id,
        name: "Deployer",
        description: "",
        permissions: { FLOW: ["VIEW", "LIST"] },
        isDefault: false,
        isManaged: false,
      });
    });

    it("gives the managed roles of every tenant by their known ids", async () => {
      for (const name of ["Admin", "Editor", "Developer", "Launcher", "Viewer"]) {
        const role = (await api.call("GET", `${rolesPath}/${name.toLowerCase()}_main`)).json<Schemas["Role"]>();
        expect(role).to.include({ name, isManaged: true, isDefault: false });
        expect(Object.keys(role.permissions)).to.include("FLOW");
      }
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "ROLE:VIEW");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", role: () => id });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
