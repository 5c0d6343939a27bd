import type { Schemas } from "@tokenry/spec";
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
import { refusesRepeatsInProgress } from "../../cases/refuses-repeats-in-progress.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { groupsPath, makeGroup, memberIdsOf } from "../../helpers/groups.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { skipUnlessAtomic } from "../../helpers/has-atomic-updates.ts";
import { makeCaller, makePerson, modelsOf } from "../../helpers/principals.ts";
import { makeAccount, unknownId } from "../../helpers/resources.ts";

describe("POST /api/v1/{tenant}/groups", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: groupsPath, body: { name: `Group ${++groups}` } });
  let groups = 0;

  describe("200", () => {
    it("creates a group that is read back as it was answered, its description a text", async () => {
      const group = await makeGroup(api, "Plain");
      expect(group).to.deep.equal({ id: group.id, name: "Plain", description: "" });
      expect((await api.call("GET", `${groupsPath}/${group.id}`)).json()).to.deep.equal(group);
    });

    it("takes what the Terraform provider of Kestra sends, and what it does not know", async () => {
      const group = await makeGroup(api, "Terraform", {
        description: "",
        namespaceId: "",
        id: "mine",
        tenantId: "b",
        membersId: null,
      } as Partial<Schemas["CreateGroupRequest"]>);
      expect(group).to.include({ name: "Terraform", description: "" }).and.not.to.have.property("namespaceId");
      expect(group.id).not.to.equal("mine");
      expect(await modelsOf(api).groups.countDocuments({ tenantId: "b" })).to.equal(0);
    });

    it("takes names in every script, and keeps upper and lower case apart", async () => {
      for (const name of ["Grüße 😀", "grüße 😀", "a/b.c?d#e", "x".repeat(255)]) {
        expect((await makeGroup(api, name)).name).to.equal(name);
      }
    });

    it("brings people and service accounts in, those from elsewhere into the tenant too", async () => {
      const account = await makeAccount(api);
      const person = await makePerson(api, "in@example.com", { tenants: [] });
      const { id } = await makeGroup(api, "With members", { membersId: [account.id, person._id, account.id] });
      expect(await memberIdsOf(api, id)).to.have.members([account.id, person._id]);
      const stored = await modelsOf(api).principals.findById(person._id).lean();
      expect(stored).to.deep.include({ tenants: ["main"], groupIds: [id] });
      expect(await modelsOf(api).groups.findById(id).lean()).not.to.have.property("newMemberIds");
    });

    it("answers a request with an Idempotency-Key once", async () => {
      const send = () =>
        api.call("POST", groupsPath, { body: { name: "Once" }, headers: { "idempotency-key": "once-1" } });
      const first = await send();
      expect(first.status, first.text).to.equal(200);
      const second = await send();
      expect(second.text).to.equal(first.text);
      expect(second.headers["idempotency-replayed"]).to.equal("true");
    });

    it("frees the name of a group that is deleted", async () => {
      const { id } = await makeGroup(api, "Again");
      await api.call("DELETE", `${groupsPath}/${id}`);
      expect((await makeGroup(api, "Again")).id).not.to.equal(id);
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "GROUP:CREATE"));

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main" });

    it("finds no member that is unknown, deleted, or in another tenant, and points at it; nothing is made", async () => {
      const { auth } = await makeCaller(api, ["GROUP:CREATE"]);
      const stranger = await makePerson(api, "stranger@example.com", { tenants: [] });
      const known = await makeAccount(api);
      for (const id of [unknownId, stranger._id, "a.b", "$ne"]) {
        const answer = await api.call("POST", groupsPath, { auth, body: { name: "None", membersId: [known.id, id] } });
        expect(pointersOf(expectProblem(answer, "not-found"))).to.deep.equal(["/membersId/1"]);
      }
      expect(await modelsOf(api).groups.countDocuments({ name: "None" })).to.equal(0);
    });
  });

  describe("409", () => {
    refusesRepeatsInProgress(target, "groups");

    it("refuses a name that another group of the tenant has, and points at it", async () => {
      await makeGroup(api, "Taken");
      const answer = await api.call("POST", groupsPath, { body: { name: "Taken" } });
      expect(pointersOf(expectProblem(answer, "name-in-use"))).to.deep.equal(["/name"]);
    });

    it("lets one of several at once have the name", async function () {
      await skipUnlessAtomic(this, api);
      const make = () => api.call("POST", groupsPath, { body: { name: "Race" } });
      const answers = await Promise.all([make(), make(), make()]);
      expect(answers.map(({ status }) => status)).to.have.members([200, 409, 409]);
    });
  });

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, [
      ...badGroupMembers,
      { pointer: "/membersId", change: { membersId: "all" }, detail: /^membersId: must be array/ },
      { pointer: "/membersId/0", change: { membersId: [{ id: "a" }] }, detail: /^membersId\.0: must be string/ },
    ]);
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
