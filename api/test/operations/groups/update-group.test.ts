import { expect } from "chai";
import { badGroupMembers } from "../../cases/group-members.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesBadRequests } from "../../cases/refuses-bad-requests.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import type { GetTarget } from "../../cases/target.ts";
import { callTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { groupsPath, makeGroup, memberIdsOf } from "../../helpers/groups.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeTenant } from "../../helpers/principals.ts";
import { makeAccount } from "../../helpers/resources.ts";

describe("PUT /api/v1/{tenant}/groups/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeGroup(api, "Deployers", { description: "Deploys" })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "PUT",
    path: `${groupsPath}/${id}`,
    body: { name: "Deployers", description: "Deploys" },
  });

  describe("200", () => {
    it("replaces name and description, and what is answered is stored", async () => {
      const group = await makeGroup(api, "Old", { description: "Old" });
      const body = { id: "other", namespaceId: "", name: "New", description: "New" };
      const answer = await api.call("PUT", `${groupsPath}/${group.id}`, { body });
      expect(answer.json()).to.deep.equal({ id: group.id, name: "New", description: "New" });
      expect((await api.call("GET", `${groupsPath}/${group.id}`)).json()).to.deep.equal(answer.json());
    });

    it("empties a description that is left out or null, and keeps the members", async () => {
      const account = await makeAccount(api);
      const group = await makeGroup(api, "Described", { description: "x", membersId: [account.id] });
      const answer = await api.call("PUT", `${groupsPath}/${group.id}`, { body: { name: "Described" } });
      expect(answer.json()).to.deep.equal({ ...group, description: "" });
      expect(await memberIdsOf(api, group.id)).to.deep.equal([account.id]);
    });

    it("frees the name from before", async () => {
      const group = await makeGroup(api, "First name");
      await api.call("PUT", `${groupsPath}/${group.id}`, { body: { name: "Second name" } });
      await makeGroup(api, "First name");
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "GROUP:UPDATE"));

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", group: () => id });

    it("finds no group of another tenant", async () => {
      await makeTenant(api, "b");
      const { path, ...rest } = target();
      expectProblem(await callTarget({ ...rest, path: path.replace("/main/", "/b/") }), "not-found");
    });
  });

  describe("409", () => {
    it("refuses the name of another group, and changes nothing", async () => {
      const { id: other } = await makeGroup(api, "Other");
      const answer = await api.call("PUT", `${groupsPath}/${other}`, { body: { name: "Deployers" } });
      expect(pointersOf(expectProblem(answer, "name-in-use"))).to.deep.equal(["/name"]);
      expect((await api.call("GET", `${groupsPath}/${other}`)).json()).to.include({ name: "Other" });
    });
  });

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badGroupMembers);
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
