import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import type { BadMember } from "../../cases/refuses-bad-members.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount, statusWith } from "../../helpers/resources.ts";
import { goodPassword, makeUser, makeUserToken, statusWithPassword, usersPath } from "../../helpers/users.ts";

const badMembers: readonly BadMember[] = [
  ...["root", "", "@", "root@"].map((email) => ({ pointer: "/email", change: { email }, detail: /^email: must / })),
  { pointer: "/lastName", change: { lastName: null }, detail: /^lastName: must be string/ },
  { pointer: "/enabled", change: { enabled: "no" }, detail: /^enabled: must be boolean/ },
];

describe("PATCH /api/v1/users/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeUser(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "PATCH", path: `${usersPath}/${id}`, body: { firstName: "Ada" } });

  describe("200", () => {
    it("changes what it names and nothing else", async () => {
      const user = await makeUser(api, { firstName: "A", lastName: "B", password: goodPassword });
      const path = `${usersPath}/${user.id}`;
      expect((await api.call("PATCH", path, { body: { firstName: "Z" } })).json()).to.deep.equal({
        ...user,
        firstName: "Z",
        displayName: "Z B",
      });
      const body = { email: "Patched@example.com", superAdmin: true, groups: ["x"], password: "x" };
      expect((await api.call("PATCH", path, { body })).json()).to.include({
        email: "Patched@example.com",
        username: "Patched@example.com",
        superAdmin: false,
      });
      expect(await statusWithPassword(api, "patched@example.com")).to.equal(200);
    });

    it("disables password and tokens at once, and lets them work again", async () => {
      const user = await makeUser(api, { password: goodPassword });
      const { fullToken } = await makeUserToken(api, user.id);
      const statuses = async () => [await statusWith(api, fullToken), await statusWithPassword(api, user.email)];
      expect(await statuses()).to.deep.equal([200, 200]);
      const path = `${usersPath}/${user.id}`;
      expect((await api.call("PATCH", path, { body: { enabled: false } })).json()).to.include({ enabled: false });
      expect(await statuses()).to.deep.equal([401, 401]);
      await api.call("PATCH", path, { body: { enabled: true } });
      expect(await statuses()).to.deep.equal([200, 200]);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "USER:UPDATE");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { user: () => id });

    it("finds none that was deleted, and no service account", async () => {
      const user = await makeUser(api);
      expect((await api.call("DELETE", `${usersPath}/${user.id}`)).status).to.equal(204);
      const account = await makeAccount(api);
      const { method, path, body } = target();
      for (const other of [user.id, account.id]) {
        const answer = await api.call(method, path.replace(id, other), body === undefined ? {} : { body });
        expectProblem(answer, "not-found");
      }
    });
  });

  describe("409", () => {
    it("refuses an address that another user has, in any case, and points at it", async () => {
      await makeUser(api, { email: "Taken@example.com" });
      const { method, path } = target();
      const answer = await api.call(method, path, { body: { email: "tAKEN@Example.com" } });
      expect(pointersOf(expectProblem(answer, "email-taken"))).to.deep.equal(["/email"]);
    });

    it("keeps the last superadmin, and nobody disables themselves", async () => {
      const user = await makeUser(api, { superAdmin: true });
      const principals = api.server.database.connection.model("Principal");
      await principals.updateMany({ _id: { $ne: user.id } }, { $set: { enabled: false } });
      const body = { enabled: false };
      expectProblem(await api.call("PATCH", `${usersPath}/${user.id}`, { body }), "last-superadmin");
      await principals.updateMany({}, { $set: { enabled: true } });
      expectProblem(await api.call("PATCH", `${usersPath}/firstAdministrator`, { body }), "own-account");
    });
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);

    refusesBadMembers(target, badMembers);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
