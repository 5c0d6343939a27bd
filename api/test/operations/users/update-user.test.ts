import type { Schemas } from "@tokenry/spec";
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
import { makeAccount } from "../../helpers/resources.ts";
import { auditOf, goodPassword, makeUser, statusWithPassword, storeGroup, usersPath } from "../../helpers/users.ts";

const badMembers: readonly BadMember[] = [
  ...["root", "", "@", "a@b c", "root@", "a\u0000@example.com", `${"a".repeat(250)}@example.com`].map((email) => ({
    pointer: "/email",
    change: { email },
    detail: /^email: must /,
  })),
  { pointer: "/email", change: { email: undefined }, detail: /^email: is missing$/ },
  { pointer: "/email", change: { email: 1 }, detail: /^email: must be string$/ },
  { pointer: "/firstName", change: { firstName: 1 }, detail: /^firstName: must be string/ },
  { pointer: "/firstName", change: { firstName: "a".repeat(257) }, detail: /^firstName: must NOT have more/ },
  { pointer: "/password", change: { password: 12345678 }, detail: /^password: must be string/ },
  { pointer: "/password", change: { password: "Aa1!".repeat(65) }, detail: /^password: must NOT have more than 256/ },
  { pointer: "/tenants", change: { tenants: "main" }, detail: /^tenants: must be array/ },
  { pointer: "/groups", change: { groups: {} }, detail: /^groups: must be array/ },
  { pointer: "/superAdmin", change: { superAdmin: "yes" }, detail: /^superAdmin: must be boolean/ },
  { pointer: "/restricted", change: { restricted: "yes" }, detail: /^restricted: must be boolean/ },
];

describe("PUT /api/v1/users/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeUser(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "PUT",
    path: `${usersPath}/${id}`,
    body: { email: "changed@example.com" },
  });

  describe("200", () => {
    it("replaces address, names and groups in their order", async () => {
      const groups = [await storeGroup(api), await storeGroup(api)];
      const user = await makeUser(api, { firstName: "A", lastName: "B", groups });
      const body = {
        id: user.id,
        username: "x",
        email: "Replaced@example.com",
        lastName: "C",
        groups: groups.toReversed(),
      };
      const answer = await api.call("PUT", `${usersPath}/${user.id}`, { body });
      expect(answer.status, answer.text).to.equal(200);
      const updated = answer.json<Schemas["User"]>();
      expect(updated).to.include({ email: "Replaced@example.com", firstName: "", lastName: "C", displayName: "C" });
      expect(updated.groups.map((group) => group.id)).to.deep.equal(groups.toReversed());
      expect((await api.call("GET", `${usersPath}/${user.id}`)).json()).to.deep.equal(updated);
      expect(await auditOf(api, user.id)).to.have.members(["user.create", "user.update"]);
    });

    it("leaves groups, tenants, flags and the password that it does not name", async () => {
      const group = await storeGroup(api);
      const user = await makeUser(api, { groups: [group], superAdmin: true, restricted: true, password: goodPassword });
      const answer = await api.call("PUT", `${usersPath}/${user.id}`, { body: { email: user.email } });
      expect(answer.json()).to.deep.equal(user);
    });

    it("takes the same address in another case, and frees the one from before", async () => {
      const user = await makeUser(api, { email: "case@example.com" });
      const path = `${usersPath}/${user.id}`;
      expect((await api.call("PUT", path, { body: { email: "Case@example.com" } })).status).to.equal(200);
      expect((await api.call("PUT", path, { body: { email: "elsewhere@example.com" } })).status).to.equal(200);
      await makeUser(api, { email: "case@example.com" });
    });

    it("takes the last group and the tenants away, and keeps the tenants of groups that stay", async () => {
      const group = await storeGroup(api);
      const user = await makeUser(api, { groups: [group] });
      const path = `${usersPath}/${user.id}`;
      const kept = await api.call("PUT", path, { body: { email: user.email, tenants: [] } });
      expect(kept.json<Schemas["User"]>().tenants).to.deep.equal([{ id: "main", name: "main" }]);
      const none = await api.call("PUT", path, { body: { email: user.email, tenants: [], groups: [] } });
      expect(none.json<Schemas["User"]>()).to.deep.include({ tenants: [], groups: [] });
    });

    it("sets a password, and the one from before works no more", async () => {
      const user = await makeUser(api, { password: goodPassword });
      expect(await statusWithPassword(api, user.email)).to.equal(200);
      const body = { email: user.email, password: "Another-One-2!" };
      expect((await api.call("PUT", `${usersPath}/${user.id}`, { body })).status).to.equal(200);
      expect(await statusWithPassword(api, user.email)).to.equal(401);
      expect(await statusWithPassword(api, user.email, "Another-One-2!")).to.equal(200);
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

    it("refuses a password from a token with limits", async () => {
      const made = await api.call("POST", "/api/v1/me/api-tokens", {
        body: { name: "limited", permissions: ["USER:CREATE", "USER:UPDATE"] },
      });
      const { fullToken: token } = made.json<{ fullToken: string }>();
      const { method, path, body } = target();
      const answer = await api.call(method, path, {
        auth: { token },
        body: { ...(body as object), password: goodPassword },
      });
      expectProblem(answer, "token-permission-missing");
    });

    it("refuses a superadmin from a token with limits", async () => {
      const made = await api.call("POST", "/api/v1/me/api-tokens", {
        body: { name: "limited", permissions: ["USER:CREATE", "USER:UPDATE"] },
      });
      const { fullToken: token } = made.json<{ fullToken: string }>();
      const { method, path, body } = target();
      for (const flag of [{ superAdmin: true }, { instanceOwner: true }]) {
        const answer = await api.call(method, path, { auth: { token }, body: { ...(body as object), ...flag } });
        expectProblem(answer, "token-permission-missing");
      }
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { user: () => id });

    it("finds no tenant and no group, points at it, and changes nothing", async () => {
      const { method, path } = target();
      for (const [change, pointer] of [
        [{ tenants: ["main", "nowhere"] }, "/tenants/1"],
        [{ groups: ["nobody"] }, "/groups/0"],
      ] as const) {
        const answer = await api.call(method, path, { body: { email: "lost@example.com", ...change } });
        expect(pointersOf(expectProblem(answer, "not-found"))).to.deep.equal([pointer]);
      }
      const found = await api.call("GET", `${usersPath}?filters[email][EQUALS]=lost@example.com`);
      expect(found.json()).to.deep.equal({ results: [], total: 0 });
    });

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

    it("keeps the last superadmin", async () => {
      const user = await makeUser(api, { superAdmin: true });
      const principals = api.server.database.connection.model("Principal");
      await principals.updateMany({ _id: { $ne: user.id } }, { $set: { enabled: false } });
      const body = { email: user.email, superAdmin: false };
      expectProblem(await api.call("PUT", `${usersPath}/${user.id}`, { body }), "last-superadmin");
      await principals.updateMany({}, { $set: { enabled: true } });
      expect((await api.call("PUT", `${usersPath}/${user.id}`, { body })).json()).to.include({ superAdmin: false });
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
    for (const [password, detail] of [
      ["Aa1!", /^password: must have at least 8 characters$/],
      ["Aaaaaaaa!", /^password: must have a digit$/],
      ["AAAAAAA1!", /^password: must have a lower case letter$/],
      ["aaaaaaa1!", /^password: must have an upper case letter$/],
      ["Aaaaaaaa1", /^password: must have one of /],
    ] as const) {
      it(`refuses ${password}, says why, and does not repeat it`, async () => {
        const { body, ...rest } = target();
        const answer = await api.call(rest.method, rest.path, { body: { ...(body as object), password } });
        const problem = expectProblem(answer, "validation-failed");
        expect(problem.detail).to.match(detail);
        expect(pointersOf(problem)).to.deep.equal(["/password"]);
        expect(answer.text).not.to.contain(password);
      });
    }
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
