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
import { makeGroup, memberPath } from "../../helpers/groups.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeCaller, makePerson, makeTenant } from "../../helpers/principals.ts";
import { makeAccount, unknownId } from "../../helpers/resources.ts";

describe("PUT /api/v1/{tenant}/groups/{id}/members/membership/{userId}", () => {
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
  const target: GetTarget = () => ({
    api,
    method: "PUT",
    path: `${memberPath(id, `membership/${userId}`)}?membership=OWNER`,
  });

  describe("200", () => {
    const set = async (membership: string) => {
      const path = `${memberPath(id, `membership/${userId}`)}?membership=${membership}`;
      const answer = await api.call("PUT", path);
      expect(answer.status, answer.text).to.equal(200);
      return answer.json<Schemas["GroupMember"]>().groups.map((group) => group.membership);
    };

    it("makes a member an owner and an owner a plain member, each as often as it is asked", async () => {
      for (const membership of ["OWNER", "OWNER", "MEMBER", "MEMBER"]) {
        expect(await set(membership)).to.deep.equal([membership]);
      }
    });

    it("lets an owner make others owners", async () => {
      const owner = await makeCaller(api, []);
      const group = await makeGroup(api, "Owned", { membersId: [owner.id, userId] });
      const path = (member: string) => `${memberPath(group.id, `membership/${member}`)}?membership=OWNER`;
      await api.call("PUT", path(owner.id));
      expect((await api.call("PUT", path(userId), { auth: owner.auth })).status).to.equal(200);
    });
  });

  describe("400", () => {
    refusesBadRequests(target);

    for (const query of [
      "",
      "?membership=",
      "?membership=owner",
      "?membership=ADMIN",
      "?membership=OWNER&membership=OWNER",
    ]) {
      it(`refuses ${query || "no membership"}`, async () => {
        const path = `${memberPath(id, `membership/${userId}`)}${query}`;
        expectProblem(await api.call("PUT", path), "invalid-parameter");
      });
    }
  });

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
      const unknown = expectProblem(
        await api.call("PUT", `${memberPath(id, `membership/${unknownId}`)}?membership=OWNER`, { auth }),
        "not-found",
      );
      const path = `${memberPath(id, `membership/${person._id}`)}?membership=OWNER`;
      const problem = expectProblem(await api.call("PUT", path, { auth }), "not-found");
      expect(problem.detail.replace(person._id, unknownId)).to.equal(unknown.detail);
    });
  });

  describe("409", () => {
    it("refuses who is not a member", async () => {
      const { id: other } = await makeAccount(api);
      const path = `${memberPath(id, `membership/${other}`)}?membership=OWNER`;
      expectProblem(await api.call("PUT", path), "not-a-member");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
