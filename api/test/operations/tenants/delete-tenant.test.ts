import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { createModels } from "../../../src/models/index.ts";
import { systemActor } from "../../../src/services/audit.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { callTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeBinding } from "../../helpers/make-binding.ts";
import { makeCaller } from "../../helpers/make-caller.ts";
import { makeTenant, tenantsPath } from "../../helpers/make-tenant.ts";
import { makeAccount, makeToken } from "../../helpers/resources.ts";
import { storeGroup } from "../../helpers/store-group.ts";

describe("DELETE /api/v1/tenants/{id}", () => {
  let api: Harness;
  const id = "team";
  before(async () => {
    api = await startHarness();
    await makeTenant(api, { id, name: "Team", storageType: "s3" });
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${tenantsPath}/${id}` });

  describe("204", () => {
    it("takes along its roles, groups and bindings, and everybody's access and rights there, at once", async () => {
      await makeTenant(api, { id: "doomed" });
      const { id: accountId } = await makeAccount(api, { name: "guest" });
      await makeBinding(api, { externalId: accountId, roleId: "admin_doomed" }, "doomed");
      const groupId = await storeGroup(api, "doomed group", "doomed");
      const models = createModels(api.server.database.connection);
      await api.server.services.principals.edit(
        { actor: systemActor, action: "test.join" },
        { _id: accountId },
        () => ({
          groupIds: [groupId],
        }),
      );
      const { fullToken: token } = await makeToken(api, accountId);
      const path = "/api/v1/doomed/roles/search";
      expect((await api.call("GET", path, { auth: { token } })).status).to.equal(200);
      const answer = await api.call("DELETE", `${tenantsPath}/doomed`);
      expect([answer.status, answer.bytes.length]).to.deep.equal([204, 0]);
      expectProblem(await api.call("GET", path, { auth: { token } }), "forbidden");
      expectProblem(await api.call("GET", path), "not-found");
      await api.server.services.settle();
      const tenantId = "doomed";
      expect(await models.roles.countDocuments({ tenantId })).to.equal(0);
      expect(await models.groups.countDocuments({ tenantId })).to.equal(0);
      expect(await models.bindings.countDocuments({ tenantId })).to.equal(0);
      expect(await models.tenants.findById(tenantId).lean()).to.equal(null);
      expect(await models.principals.findById(accountId).lean()).to.deep.include({ tenants: ["main"], groupIds: [] });
      const me = (await api.call("GET", "/api/v1/me", { auth: { token } })).json<Schemas["Me"]>();
      expect(me.tenants.map((tenant) => tenant.id)).to.deep.equal(["main"]);
    });

    it("lets the id be used again, with nothing left of the one before", async () => {
      await makeTenant(api, { id: "phoenix" });
      const { id: accountId } = await makeAccount(api, { name: "guest" });
      await makeBinding(api, { externalId: accountId, roleId: "viewer_phoenix" }, "phoenix");
      await api.call("DELETE", `${tenantsPath}/phoenix`);
      await api.server.services.settle();
      await makeTenant(api, { id: "phoenix" });
      const bindings = await api.call("GET", "/api/v1/phoenix/bindings/search");
      expect(bindings.json<Schemas["BindingPage"]>().total).to.equal(0);
      const accounts = await api.call("GET", "/api/v1/phoenix/service-accounts");
      expect(accounts.json<Schemas["ServiceAccountPage"]>().total).to.equal(0);
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
    refusesPlainServiceAccounts(target, "TENANT:DELETE");

    it("refuses an administrator of a tenant", async () => {
      const { token } = await makeCaller(api, ["TENANT:DELETE"]);
      expectProblem(await callTarget(target(), { auth: { token } }), "forbidden");
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => id });

    it("finds none that was deleted already", async () => {
      await makeTenant(api, { id: "once" });
      expect((await api.call("DELETE", `${tenantsPath}/once`)).status).to.equal(204);
      expectProblem(await api.call("DELETE", `${tenantsPath}/once`), "not-found");
    });
  });

  describe("409", () => {
    it("refuses while service accounts are managed there, and says how many", async () => {
      await makeTenant(api, { id: "busy" });
      const made = await api.call("POST", "/api/v1/busy/service-accounts", { body: { name: "ci" } });
      const account = made.json<Schemas["ServiceAccount"]>();
      const problem = expectProblem(await api.call("DELETE", `${tenantsPath}/busy`), "tenant-not-empty");
      expect(problem.detail).to.equal('1 service account is managed in the tenant "busy". Delete them first.');
      expect((await api.call("GET", `/api/v1/busy/service-accounts/${account.id}`)).status).to.equal(200);
      await api.call("DELETE", `/api/v1/busy/service-accounts/${account.id}`);
      expect((await api.call("DELETE", `${tenantsPath}/busy`)).status).to.equal(204);
    });

    it("refuses to delete main", async () => {
      expectProblem(await api.call("DELETE", `${tenantsPath}/main`), "tenant-required");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
