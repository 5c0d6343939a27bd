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
import { bindRole, makeCaller, makePerson, makeRole, makeTenant, modelsOf } from "../../helpers/principals.ts";
import { accountsPath, makeAccount, unknownId } from "../../helpers/resources.ts";

describe("DELETE /api/v1/{tenant}/groups/{id}/members/{userId}", () => {
  let api: Harness;
  let id: string;
  let userId: string;
  before(async () => {
    api = await startHarness();
    id = (await makeGroup(api, "Deployers")).id;
    userId = (await makeAccount(api, { name: "ci" })).id;
    await api.call("PUT", memberPath(id, userId));
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: memberPath(id, userId) });

  describe("200", () => {
    const tenantsOf = async (principalId: string) =>
      (await modelsOf(api).principals.findById(principalId).lean())?.tenants;

    it("removes the member, and answers with the groups that it has left", async () => {
      const { id: member } = await makeAccount(api);
      const other = await makeGroup(api, "Other", { membersId: [member] });
      await api.call("PUT", memberPath(id, member));
      const answer = await api.call("DELETE", memberPath(id, member));
      expect(answer.status, answer.text).to.equal(200);
      const { groups } = answer.json<Schemas["GroupMember"]>();
      expect(groups.map(({ id: groupId }) => groupId)).to.deep.equal([other.id]);
      expect(await memberIdsOf(api, id)).not.to.include(member);
    });

    it("ends the access to the tenant with the last group there, and its bindings, but no other tenant's", async () => {
      await makeTenant(api, "b");
      const person = await makePerson(api, "leaver@example.com", { tenants: ["main", "b"] });
      const second = await makeGroup(api, "Second", { membersId: [person._id] });
      await api.call("PUT", memberPath(id, person._id));
      await bindRole(api, "USER", person._id, await makeRole(api, ["FLOW:VIEW"]));
      await api.call("DELETE", memberPath(id, person._id));
      expect(await tenantsOf(person._id)).to.deep.equal(["main", "b"]);
      await api.call("DELETE", memberPath(second.id, person._id));
      expect(await tenantsOf(person._id)).to.deep.equal(["b"]);
      expect(await modelsOf(api).bindings.countDocuments({ externalId: person._id })).to.equal(0);
    });

    it("leaves a service account that is managed in the tenant its access", async () => {
      const { id: member } = await makeAccount(api);
      await api.call("PUT", memberPath(id, member));
      await api.call("DELETE", memberPath(id, member));
      expect(await tenantsOf(member)).to.deep.equal(["main"]);
      expect((await api.call("GET", `${accountsPath}/${member}`)).status).to.equal(200);
    });

    it("takes what the group may do away at once, and the ownership with the membership", async () => {
      const member = await makeCaller(api, []);
      const group = await makeGroup(api, "Owned", { membersId: [member.id] });
      await api.call("PUT", `${memberPath(group.id, `membership/${member.id}`)}?membership=OWNER`);
      const look = () => api.call("GET", `${groupsPath}/${group.id}`, { auth: member.auth });
      expect((await look()).status).to.equal(200);
      await api.call("DELETE", memberPath(group.id, member.id));
      expectProblem(await look(), "forbidden");
      await api.call("PUT", memberPath(group.id, member.id));
      expectProblem(await look(), "forbidden");
    });

    it("lets an owner of the group remove without a permission", async () => {
      const owner = await makeCaller(api, []);
      const { id: member } = await makeAccount(api);
      const group = await makeGroup(api, "Managed", { membersId: [owner.id, member] });
      await api.call("PUT", `${memberPath(group.id, `membership/${owner.id}`)}?membership=OWNER`);
      const answer = await api.call("DELETE", memberPath(group.id, member), { auth: owner.auth });
      expect(answer.status, answer.text).to.equal(200);
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "GROUP:MANAGE_MEMBERS"));

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
      const unknown = expectProblem(await api.call("DELETE", memberPath(id, unknownId), { auth }), "not-found");
      const path = memberPath(id, person._id);
      const problem = expectProblem(await api.call("DELETE", path, { auth }), "not-found");
      expect(problem.detail.replace(person._id, unknownId)).to.equal(unknown.detail);
    });
  });

  describe("409", () => {
    it("refuses who is not a member", async () => {
      const { id: other } = await makeAccount(api);
      expectProblem(await api.call("DELETE", memberPath(id, other)), "not-a-member");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
