import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import type { BadMember } from "../../cases/refuses-bad-members.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
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

describe("POST /api/v1/users", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: usersPath, body: { email: "new@example.com" } });

  describe("201", () => {
    it("takes the body that Kestra's provider sends, and answers with all that it reads", async () => {
      const group = await storeGroup(api);
      const other = await storeGroup(api);
      const answer = await api.call("POST", usersPath, {
        body: {
          id: "",
          username: "Ada@example.com",
          email: "Ada@example.com",
          namespaceId: "",
          firstName: "Ada",
          lastName: "Lovelace",
          groups: [other, group],
        },
      });
      expect(answer.status, answer.text).to.equal(201);
      const user = answer.json<Schemas["User"]>();
      expect(user).to.deep.equal({
        id: user.id,
        username: "Ada@example.com",
        displayName: "Ada Lovelace",
        firstName: "Ada",
        lastName: "Lovelace",
        email: "Ada@example.com",
        tenants: [{ id: "main", name: "main" }],
        auths: [],
        groups: [
          { id: other, tenantId: "main" },
          { id: group, tenantId: "main" },
        ],
        superAdmin: false,
        instanceOwner: false,
        restricted: false,
        enabled: true,
      });
      expect((await api.call("GET", `${usersPath}/${user.id}`)).json()).to.deep.equal(user);
      expect(await auditOf(api, user.id)).to.have.members(["user.create"]);
    });

    it("needs nothing but an address, and takes null for whatever is optional", async () => {
      const user = await makeUser(api, {
        firstName: null,
        lastName: null,
        password: null,
        tenants: null,
        groups: null,
        superAdmin: null,
        restricted: null,
      });
      expect(user).to.include({ displayName: user.email, firstName: "", superAdmin: false, restricted: false });
      expect(user.tenants).to.deep.equal([]);
    });

    it("takes groups as objects too, tenants, and a password that works at once", async () => {
      const group = await storeGroup(api);
      const user = await makeUser(api, { groups: [{ id: group }], tenants: ["main"], password: goodPassword });
      expect(user.auths).to.deep.equal([{ id: "BasicAuth", name: "BasicAuth", type: "BASIC_AUTH" }]);
      expect(await statusWithPassword(api, user.email.toUpperCase())).to.equal(200);
      expect(await statusWithPassword(api, user.email, "wrong")).to.equal(401);
    });

    it("ignores what nobody may say", async () => {
      const answer = await api.call("POST", usersPath, {
        body: {
          email: "mass@example.com",
          id: "mine",
          _id: "mine",
          type: "SERVICE_ACCOUNT",
          state: "deleted",
          enabled: false,
          passwordHash: "x",
          sessionEpoch: 7,
          tenantId: "main",
          $set: {},
        },
      });
      const user = answer.json<Schemas["User"]>();
      expect(user.id).to.match(/^[0-9A-Za-z]{22}$/);
      expect(user).to.include({ enabled: true });
      expect(user.auths).to.deep.equal([]);
    });

    it("makes one user of a request that is repeated with its Idempotency-Key", async () => {
      const headers = { "idempotency-key": "create-once" };
      const body = { email: "once@example.com", password: goodPassword };
      const [first, second] = [
        await api.call("POST", usersPath, { headers, body }),
        await api.call("POST", usersPath, { headers, body }),
      ];
      expect(first.status, first.text).to.equal(201);
      expect(second.text).to.equal(first.text);
    });

    it("keeps the password out of the log, and of the store as it is", async () => {
      const { id } = await makeUser(api, { password: "Never-Logged-77!" });
      expect(api.logText()).not.to.contain("Never-Logged-77!");
      const stored = await api.server.database.connection.model("Principal").findById(id).lean();
      expect(JSON.stringify(stored)).to.contain("scrypt$");
      expect(JSON.stringify(stored)).not.to.contain("Never-Logged-77!");
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "USER:CREATE");

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
  });

  describe("409", () => {
    it("refuses an address that another user has, in any case, and points at it", async () => {
      await makeUser(api, { email: "Taken@example.com" });
      const { method, path } = target();
      const answer = await api.call(method, path, { body: { email: "tAKEN@Example.com" } });
      expect(pointersOf(expectProblem(answer, "email-taken"))).to.deep.equal(["/email"]);
    });

    it("makes one of several with the same address at once", async () => {
      const bodies = ["Race@example.com", "race@example.com", "RACE@example.com"].map((email) => ({ email }));
      const answers = await Promise.all(bodies.map((body) => api.call("POST", usersPath, { body })));
      expect(answers.map(({ status }) => status)).to.have.members([201, 409, 409]);
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
