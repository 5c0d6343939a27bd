import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadRequests } from "../../cases/refuses-bad-requests.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import type { GetTarget } from "../../cases/target.ts";
import { callTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { groupsPath, makeGroup } from "../../helpers/groups.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { skipUnlessAtomic } from "../../helpers/has-atomic-updates.ts";
import { bindRole, makeCaller, makeRole, makeTenant, modelsOf } from "../../helpers/principals.ts";

describe("DELETE /api/v1/{tenant}/groups/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeGroup(api, "Deployers", { description: "Deploys" })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${groupsPath}/${id}` });

  describe("200", () => {
    it("deletes it with an empty answer, and it is gone everywhere", async () => {
      const group = await makeGroup(api, "Gone");
      const answer = await api.call("DELETE", `${groupsPath}/${group.id}`);
      expect([answer.status, answer.bytes.length]).to.deep.equal([200, 0]);
      for (const path of [`${groupsPath}/${group.id}`, `${groupsPath}/${group.id}/members`]) {
        expectProblem(await api.call("GET", path), "not-found");
      }
    });

    it("takes what its members had through it at once, and leaves them their access to the tenant", async () => {
      const member = await makeCaller(api, []);
      const group = await makeGroup(api, "Lists roles", { membersId: [member.id] });
      await bindRole(api, "GROUP", group.id, await makeRole(api, ["GROUP:LIST"]));
      await api.restart();
      const list = () => api.call("GET", groupsPath, { auth: member.auth });
      expect((await list()).status).to.equal(200);
      await api.call("DELETE", `${groupsPath}/${group.id}`);
      expectProblem(await list(), "forbidden");
      await api.server.services.settle();
      const stored = await modelsOf(api).principals.findById(member.id).lean();
      expect(stored).to.deep.include({ groupIds: [], tenants: ["main"] });
      expect(await modelsOf(api).bindings.countDocuments({ externalId: group.id })).to.equal(0);
      expect(await modelsOf(api).memberships.countDocuments({ of: `group/${group.id}` })).to.equal(0);
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "GROUP:DELETE"));

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", group: () => id });

    it("finds no group of another tenant", async () => {
      await makeTenant(api, "b");
      const { path, ...rest } = target();
      expectProblem(await callTarget({ ...rest, path: path.replace("/main/", "/b/") }), "not-found");
    });

    it("lets one of several deletes at once win", async function () {
      await skipUnlessAtomic(this, api);
      const group = await makeGroup(api, "Race");
      const remove = () => api.call("DELETE", `${groupsPath}/${group.id}`);
      const answers = await Promise.all([remove(), remove(), remove()]);
      expect(answers.map(({ status }) => status)).to.have.members([200, 404, 404]);
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
