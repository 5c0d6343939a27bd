import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadListParameters } from "../../cases/refuses-bad-list-parameters.ts";
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
import { makeCaller, makePerson, makeTenant } from "../../helpers/principals.ts";
import { accountsPath, makeAccount } from "../../helpers/resources.ts";

describe("GET /api/v1/{tenant}/groups/{id}/members", () => {
  let api: Harness;
  let id: string;
  const members: string[] = [];
  before(async () => {
    api = await startHarness();
    for (const name of ["ci", "backup"]) members.push((await makeAccount(api, { name })).id);
    members.push((await makePerson(api, "ada@example.com"))._id);
    id = (await makeGroup(api, "Deployers", { membersId: members })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${groupsPath}/${id}/members` });

  describe("200", () => {
    const list = async (query: string): Promise<Schemas["GroupMemberPage"]> => {
      const answer = await api.call("GET", `${groupsPath}/${id}/members?${query}`);
      expect(answer.status, answer.text).to.equal(200);
      return answer.json<Schemas["GroupMemberPage"]>();
    };

    it("gives people and service accounts by name, with their groups in the tenant", async () => {
      const { results, total } = await list("");
      expect(total).to.equal(3);
      expect(results.map(({ username, type }) => [username, type])).to.deep.equal([
        ["ada@example.com", "STANDARD"],
        ["backup", "SERVICE_ACCOUNT"],
        ["ci", "SERVICE_ACCOUNT"],
      ]);
      const groups = [{ id, name: "Deployers", external: false, membership: "MEMBER" }];
      expect(results[2]).to.deep.equal({
        id: members[0],
        username: "ci",
        displayName: "ci",
        type: "SERVICE_ACCOUNT",
        groups,
      });
    });

    it("pages, sorts and filters", async () => {
      expect((await list("page=2&size=2&sort=name:desc")).results.map(({ username }) => username)).to.deep.equal([
        "ada@example.com",
      ]);
      expect((await list("filters[q][EQUALS]=ADA")).total).to.equal(1);
      expect((await list(`filters[id][EQUALS]=${members[1]}&size=10000`)).total).to.equal(1);
    });

    it("shows a member that was just added or removed, as a client that waits for it expects", async () => {
      for (let round = 0; round < 5; round++) {
        const account = await makeAccount(api, { name: "new" });
        await api.call("PUT", memberPath(id, account.id));
        expect(await memberIdsOf(api, id)).to.include(account.id);
        await api.call("DELETE", memberPath(id, account.id));
        expect(await memberIdsOf(api, id)).not.to.include(account.id);
      }
    });

    it("shows no member that is deleted", async () => {
      const account = await makeAccount(api, { name: "gone" });
      await api.call("PUT", memberPath(id, account.id));
      await api.call("DELETE", `${accountsPath}/${account.id}`);
      expect(await memberIdsOf(api, id)).not.to.include(account.id);
    });

    it("lets the owners of the group see it without a permission", async () => {
      const owner = await makeCaller(api, []);
      await api.call("PUT", memberPath(id, owner.id));
      await api.call("PUT", `${memberPath(id, `membership/${owner.id}`)}?membership=OWNER`);
      expect((await api.call("GET", target().path, { auth: owner.auth })).status).to.equal(200);
    });
  });

  describe("400", () => {
    refusesBadRequests(target);
    refusesBadListParameters(target, ["q", "name", "username", "id"]);
  });

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
