import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadRequests } from "../../cases/refuses-bad-requests.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeCaller, makePerson, makeRole, makeTenant, modelsOf } from "../../helpers/principals.ts";
import { accessPath, readAccess } from "../../helpers/tenant-access.ts";

describe("PUT /api/v1/{tenant}/tenant-access/{userId}", () => {
  let api: Harness;
  let userId: string;
  before(async () => {
    api = await startHarness();
    userId = (await makePerson(api, "ada@example.com"))._id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "PUT", path: `${accessPath}/${userId}` });

  describe("201", () => {
    it("gives access, and the default roles, at once", async () => {
      const role = await makeRole(api, ["FLOW:VIEW"], { isDefault: true });
      const person = await makePerson(api, "New@Example.com", { tenants: [] });
      const answer = await api.call("PUT", `${accessPath}/${person._id}`);
      expect([answer.status, answer.bytes.length], answer.text).to.deep.equal([201, 0]);
      const { roles } = await readAccess(api, person._id);
      expect(roles.map(({ id, origin }) => [id, origin])).to.deep.equal([[role, "BINDING"]]);
      await api.server.services.settle();
      const entries = await modelsOf(api)
        .auditEntries.find({ targetId: person._id, action: "tenant-access.create" })
        .lean();
      expect(entries).to.have.lengthOf(1);
    });

    it("leaves who has access as it is", async () => {
      const before = await readAccess(api, userId);
      expect((await api.call("PUT", `${accessPath}/${userId}`)).status).to.equal(201);
      expect(await readAccess(api, userId)).to.deep.equal(before);
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "TENANT_ACCESS:CREATE"));

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", user: () => userId });

    it("finds no service account of another tenant, but for superadmins", async () => {
      await makeTenant(api, "b");
      const made = await api.call("POST", "/api/v1/b/service-accounts", { body: { name: "of-b" } });
      const path = `${accessPath}/${made.json<{ id: string }>().id}`;
      const { auth } = await makeCaller(api, ["TENANT_ACCESS:CREATE"]);
      expectProblem(await api.call("PUT", path, { auth }), "not-found");
      expect((await api.call("PUT", path)).status).to.equal(201);
    });

    it("finds no tenant for somebody who may do it in another one only", async () => {
      const { auth } = await makeCaller(api, ["TENANT_ACCESS:CREATE"]);
      expectProblem(await api.call("PUT", `/api/v1/b/tenant-access/${userId}`, { auth }), "forbidden");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
