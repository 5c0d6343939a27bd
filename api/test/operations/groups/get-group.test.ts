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
import { groupsPath, makeGroup, memberPath } from "../../helpers/groups.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeCaller, makeTenant } from "../../helpers/principals.ts";

describe("GET /api/v1/{tenant}/groups/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeGroup(api, "Deployers", { description: "Deploys" })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${groupsPath}/${id}` });

  describe("200", () => {
    it("gives the group, for a body-less request with a content type too", async () => {
      const answer = await api.call("GET", `${groupsPath}/${id}`, { headers: { "content-type": "application/json" } });
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.json()).to.deep.equal({ id, name: "Deployers", description: "Deploys" });
    });

    it("lets an owner of the group see it without a permission, and no plain member", async () => {
      const owner = await makeCaller(api, []);
      await api.call("PUT", memberPath(id, owner.id));
      expectProblem(await api.call("GET", `${groupsPath}/${id}`, { auth: owner.auth }), "forbidden");
      await api.call("PUT", `${memberPath(id, `membership/${owner.id}`)}?membership=OWNER`);
      expect((await api.call("GET", `${groupsPath}/${id}`, { auth: owner.auth })).status).to.equal(200);
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "GROUP:VIEW"));

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", group: () => id });

    it("finds no group of another tenant", async () => {
      await makeTenant(api, "b");
      const { path, ...rest } = target();
      expectProblem(await callTarget({ ...rest, path: path.replace("/main/", "/b/") }), "not-found");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
