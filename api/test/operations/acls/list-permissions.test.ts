import { type OperationEntry, operations } from "@tokenry/spec";
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
import { makeRole } from "../../helpers/make-role.ts";

describe("GET /api/v1/{tenant}/acls/permissions", () => {
  let api: Harness;

  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: "/api/v1/main/acls/permissions" });

  describe("200", () => {
    it("lists every permission that an operation of the document asks for", async () => {
      const permissions = (await api.call("GET", "/api/v1/main/acls/permissions")).json<Record<string, string[]>>();
      for (const { id, permission } of Object.values<OperationEntry>(operations)) {
        if (permission === undefined) continue;
        const [resource = "", action] = permission.split(":");
        expect(permissions[resource], id).to.include(action);
      }
    });

    it("lists nothing that a role cannot permit", async () => {
      const permissions = (await api.call("GET", "/api/v1/main/acls/permissions")).json<Record<string, string[]>>();
      const role = await makeRole(api, { permissions });
      expect(role.permissions).to.deep.equal(permissions);
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
    refusesPlainServiceAccounts(target, "ROLE:LIST");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main" });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
