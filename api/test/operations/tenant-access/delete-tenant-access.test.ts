import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadRequests } from "../../cases/refuses-bad-requests.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { groupsPath, makeGroup, memberIdsOf } from "../../helpers/groups.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { bindRole, makePerson, makeRole, makeTenant, modelsOf } from "../../helpers/principals.ts";
import { makeAccount } from "../../helpers/resources.ts";
import { accessPath } from "../../helpers/tenant-access.ts";

describe("DELETE /api/v1/{tenant}/tenant-access/{userId}", () => {
  let api: Harness;
  let userId: string;
  before(async () => {
    api = await startHarness();
    userId = (await makePerson(api, "ada@example.com"))._id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${accessPath}/${userId}` });

  describe("204", () => {
    it("ends the access with its groups and bindings there, and nothing elsewhere", async () => {
      await makeTenant(api, "b");
      const person = await makePerson(api, "leaver@example.com", { tenants: ["main", "b"] });
      const group = await makeGroup(api, "Deployers", { membersId: [person._id] });
      const made = await api.call("POST", "/api/v1/b/groups", { body: { name: "B", membersId: [person._id] } });
      const { id: elsewhere } = made.json<Schemas["Group"]>();
      const bindingId = await bindRole(api, "USER", person._id, await makeRole(api, ["FLOW:VIEW"]));
      const answer = await api.call("DELETE", `${accessPath}/${person._id}`);
      expect([answer.status, answer.bytes.length], answer.text).to.deep.equal([204, 0]);
      expectProblem(await api.call("GET", `${accessPath}/${person._id}`), "not-found");
      expect(await memberIdsOf(api, group.id)).to.deep.equal([]);
      const stored = await modelsOf(api).principals.findById(person._id).lean();
      expect(stored).to.deep.include({ tenants: ["b"], groupIds: [elsewhere] });
      expect(await modelsOf(api).bindings.exists({ _id: bindingId })).to.equal(null);
    });

    it("takes what the principal may do there away at once", async () => {
      const made = await api.call("POST", "/api/v1/b/service-accounts", { body: { name: "of-b" } });
      const { id } = made.json<{ id: string }>();
      await api.call("PUT", `${accessPath}/${id}`);
      await bindRole(api, "USER", id, await makeRole(api, ["GROUP:LIST"]));
      const token = await api.call("POST", `/api/v1/b/service-accounts/${id}/api-tokens`, { body: { name: "t" } });
      const auth = { token: token.json<{ fullToken: string }>().fullToken };
      expect((await api.call("GET", groupsPath, { auth })).status).to.equal(200);
      await api.call("DELETE", `${accessPath}/${id}`);
      expectProblem(await api.call("GET", groupsPath, { auth }), "forbidden");
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "TENANT_ACCESS:DELETE"));

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", user: () => userId });

    it("finds nobody of another tenant", async () => {
      const person = await makePerson(api, "stranger@example.com", { tenants: [] });
      expectProblem(await api.call("DELETE", `${accessPath}/${person._id}`), "not-found");
    });
  });

  describe("409", () => {
    it("refuses for a service account that is managed in the tenant", async () => {
      const { id } = await makeAccount(api);
      expectProblem(await api.call("DELETE", `${accessPath}/${id}`), "managed-here");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
