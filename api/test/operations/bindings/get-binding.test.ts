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
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { bindingsPath, makeBinding } from "../../helpers/make-binding.ts";
import { makeAccount } from "../../helpers/resources.ts";
import { storeTenant } from "../../helpers/store-tenant.ts";

describe("GET /api/v1/{tenant}/bindings/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    const { id: accountId } = await makeAccount(api);
    id = (await makeBinding(api, { externalId: accountId, roleId: "viewer_main" })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${bindingsPath}/${id}` });

  describe("200", () => {
    it("gives a person as a person, and no namespace where there is none", async () => {
      const binding = await makeBinding(api, { externalId: "firstAdministrator", roleId: "viewer_main" });
      const answer = await api.call("GET", `${bindingsPath}/${binding.id}`);
      expect(answer.status).to.equal(200);
      const { user, ...rest } = answer.json<Schemas["Binding"]>();
      expect(rest).to.deep.equal({ id: binding.id, type: "USER", role: { id: "viewer_main", name: "Viewer" } });
      expect(user).to.include({ id: "firstAdministrator", username: "admin@example.com", type: "STANDARD" });
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
    refusesPlainServiceAccounts(target, "BINDING:VIEW");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", binding: () => id });

    it("finds none of another tenant", async () => {
      const tenant = await storeTenant(api, "other");
      expectProblem(await api.call("GET", `/api/v1/${tenant}/bindings/${id}`), "not-found");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
