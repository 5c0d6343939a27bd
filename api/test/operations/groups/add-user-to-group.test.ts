import type { Schemas } from "@tokenry/spec";
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
import { groupsPath, makeGroup, memberIdsOf, memberPath } from "../../helpers/groups.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { skipUnlessAtomic } from "../../helpers/has-atomic-updates.ts";
import { bindRole, makeCaller, makePerson, makeRole, makeTenant, modelsOf } from "../../helpers/principals.ts";
import { makeAccount, makeToken, unknownId } from "../../helpers/resources.ts";

describe("PUT /api/v1/{tenant}/groups/{id}/members/{userId}", () => {
  let api: Harness;
  let id: string;
  let userId: string;
  before(async () => {
    api = await startHarness();
    id = (await makeGroup(api, "Deployers")).id;
    userId = (await makeAccount(api, { name: "ci" })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "PUT", path: memberPath(id, userId) });

  describe("200", () => {
    it("adds a service account or a person, as a plain member", async () => {
      for (const added of [(await makeAccount(api, { name: "a" })).id, (await makePerson(api, "a@example.com"))._id]) {
        const answer = await api.call("PUT", memberPath(id, added), {
          headers: { "content-type": "application/json" },
        });
        expect(answer.status, answer.text).to.equal(200);
        const { groups, ...member } = answer.json<Schemas["GroupMember"]>();
        expect(member.id).to.equal(added);
        expect(groups).to.deep.equal([{ id, name: "Deployers", external: false, membership: "MEMBER" }]);
        expect(await memberIdsOf(api, id)).to.include(added);
      }
    });

    it("gives a person from elsewhere access to the tenant, and its default roles with it", async () => {
      await makeRole(api, ["FLOW:VIEW"], { isDefault: true });
      const person = await makePerson(api, "far@example.com", { tenants: [] });
      const { auth } = await makeCaller(api, ["GROUP:MANAGE_MEMBERS", "TENANT_ACCESS:CREATE"]);
      expect((await api.call("PUT", memberPath(id, person._id), { auth })).status).to.equal(200);
      expect(await modelsOf(api).principals.findById(person._id).lean()).to.deep.include({ tenants: ["main"] });
      expect(await modelsOf(api).bindings.countDocuments({ externalId: person._id, type: "USER" })).to.equal(1);
    });

    it("gives what the group may do at once", async () => {
      const member = await makeCaller(api, []);
      const group = await makeGroup(api, "Listers");
      await bindRole(api, "GROUP", group.id, await makeRole(api, ["GROUP:LIST"]));
      expectProblem(await api.call("GET", groupsPath, { auth: member.auth }), "forbidden");
      await api.call("PUT", memberPath(group.id, member.id));
      expect((await api.call("GET", groupsPath, { auth: member.auth })).status).to.equal(200);
    });

    it("lets an owner of the group add to it without a permission, also to a group with a role in a namespace", async () => {
      const owner = await makeCaller(api, []);
      const group = await makeGroup(api, "Owned", { membersId: [owner.id] });
      await bindRole(api, "GROUP", group.id, await makeRole(api, ["FLOW:EXECUTE"]), { namespaceId: "dev" });
      await api.call("PUT", `${memberPath(group.id, `membership/${owner.id}`)}?membership=OWNER`);
      const { id: added } = await makeAccount(api);
      const answer = await api.call("PUT", memberPath(group.id, added), { auth: owner.auth });
      expect(answer.status, answer.text).to.equal(200);
    });

    it("leaves one audit entry that names the group", async () => {
      const { id: added } = await makeAccount(api);
      await api.call("PUT", memberPath(id, added));
      await api.server.services.settle();
      const entries = await modelsOf(api).auditEntries.find({ targetId: added, action: "group-member.create" }).lean();
      expect(entries.map(({ groupId, tenantId }) => [groupId, tenantId])).to.deep.equal([[id, "main"]]);
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => {
    refusesPlainServiceAccounts(target, "GROUP:MANAGE_MEMBERS");

    it("refuses to let anybody join a group that may do more than the caller, the caller itself first", async () => {
      const caller = await makeCaller(api, ["GROUP:MANAGE_MEMBERS"]);
      const group = await makeGroup(api, "Admins");
      await bindRole(api, "GROUP", group.id, "admin_main");
      for (const joining of [caller.id, userId]) {
        const answer = await api.call("PUT", memberPath(group.id, joining), { auth: caller.auth });
        expectProblem(answer, "privilege-escalation");
      }
      expect(await memberIdsOf(api, group.id)).to.deep.equal([]);
    });

    it("refuses an owner of another group, and an owner whose token is limited to less", async () => {
      const { id: ownerId } = await makeCaller(api, ["GROUP:LIST"]);
      const owned = await makeGroup(api, "Of the owner", { membersId: [ownerId] });
      await api.call("PUT", `${memberPath(owned.id, `membership/${ownerId}`)}?membership=OWNER`);
      const { fullToken: free } = await makeToken(api, ownerId);
      expectProblem(await api.call("PUT", memberPath(id, userId), { auth: { token: free } }), "forbidden");
      const { fullToken } = await makeToken(api, ownerId, { permissions: ["GROUP:LIST"] });
      const answer = await api.call("PUT", memberPath(owned.id, userId), { auth: { token: fullToken } });
      expectProblem(answer, "token-permission-missing");
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", group: () => id, user: () => userId });

    it("finds no group of another tenant", async () => {
      await makeTenant(api, "b");
      const { path, ...rest } = target();
      expectProblem(await callTarget({ ...rest, path: path.replace("/main/", "/b/") }), "not-found");
    });

    it("finds no user of another tenant for whoever gives no access to the tenant", async () => {
      const person = await makePerson(api, "stranger@example.com", { tenants: [] });
      const { auth } = await makeCaller(api, ["GROUP:MANAGE_MEMBERS"]);
      const unknown = expectProblem(await api.call("PUT", memberPath(id, unknownId), { auth }), "not-found");
      const path = memberPath(id, person._id);
      const problem = expectProblem(await api.call("PUT", path, { auth }), "not-found");
      expect(problem.detail.replace(person._id, unknownId)).to.equal(unknown.detail);
    });

    it("finds no service account of another tenant, but for superadmins", async () => {
      await makeTenant(api, "b");
      const made = await api.call("POST", "/api/v1/b/service-accounts", { body: { name: "of-b" } });
      const { id: foreign } = made.json<{ id: string }>();
      const { auth } = await makeCaller(api, ["GROUP:MANAGE_MEMBERS", "TENANT_ACCESS:CREATE"]);
      expectProblem(await api.call("PUT", memberPath(id, foreign), { auth }), "not-found");
      expect((await api.call("PUT", memberPath(id, foreign))).status).to.equal(200);
    });

    it("gives an owner of a group in one tenant nothing in another", async () => {
      const owner = await makeCaller(api, []);
      const group = await makeGroup(api, "Here", { membersId: [owner.id] });
      await api.call("PUT", `${memberPath(group.id, `membership/${owner.id}`)}?membership=OWNER`);
      const path = memberPath(group.id, userId).replace("/main/", "/b/");
      expectProblem(await api.call("PUT", path, { auth: owner.auth }), "not-found");
    });
  });

  describe("409", () => {
    it("refuses who is a member already, and an owner too", async () => {
      const { id: added } = await makeAccount(api);
      await api.call("PUT", memberPath(id, added));
      expectProblem(await api.call("PUT", memberPath(id, added)), "already-a-member");
      await api.call("PUT", `${memberPath(id, `membership/${added}`)}?membership=OWNER`);
      expectProblem(await api.call("PUT", memberPath(id, added)), "already-a-member");
    });

    it("adds once of several at once", async function () {
      await skipUnlessAtomic(this, api);
      const { id: added } = await makeAccount(api);
      const add = () => api.call("PUT", memberPath(id, added));
      const answers = await Promise.all([add(), add(), add()]);
      expect(answers.map(({ status }) => status)).to.have.members([200, 409, 409]);
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
