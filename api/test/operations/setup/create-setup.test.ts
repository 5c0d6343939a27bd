import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { type BadMember, refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, isOverTheWire, startHarness } from "../../helpers/harness.ts";

const path = "/api/v1/setup";
const password = "Correct-Horse-1!";
const body = { username: "Root@example.com", password };

const badMembers: readonly BadMember[] = [
  ...["root", "", "@", "a@b c", "root@", "a\u0000@example.com", `${"a".repeat(250)}@example.com`].map((username) => ({
    pointer: "/username",
    change: { username },
    detail: /^username: must /,
  })),
  ...[1, null, {}].map((username) => ({
    pointer: "/username",
    change: { username },
    detail: /^username: must be string/,
  })),
  { pointer: "/username", change: { username: undefined }, detail: /^username: is missing$/ },
  { pointer: "/password", change: { password: undefined }, detail: /^password: is missing$/ },
  { pointer: "/password", change: { password: "Aa1!" }, detail: /^password: must have at least 8 characters$/ },
  { pointer: "/password", change: { password: "Aaaaaaaa!" }, detail: /^password: must have a digit$/ },
  { pointer: "/password", change: { password: "AAAAAAA1!" }, detail: /^password: must have a lower case letter$/ },
  { pointer: "/password", change: { password: "aaaaaaa1!" }, detail: /^password: must have an upper case letter$/ },
  { pointer: "/password", change: { password: "Aaaaaaaa1" }, detail: /^password: must have one of !@#\$%\^&\*$/ },
  { pointer: "/password", change: { password: 12345678 }, detail: /^password: must be string$/ },
  { pointer: "/password", change: { password: "Aa1!".repeat(65) }, detail: /^password: must NOT have more than 256/ },
  { pointer: "/tenant", change: { tenant: "main" }, detail: /^tenant: must be object/ },
  { pointer: "/tenant/id", change: { tenant: {} }, detail: /^tenant\.id: is missing$/ },
  { pointer: "/tenant/id", change: { tenant: { id: "A B" } }, detail: /^tenant\.id: must match pattern/ },
];

/** Without an administrator; on the embedded store one would be made at the start. */
async function startWithoutAdministrator(): Promise<Harness> {
  const api = await startHarness({ firstAdmin: isOverTheWire ? undefined : { email: "x@example.com", password } });
  if (!isOverTheWire) {
    const { connection } = api.server.database;
    await connection.model("Principal").deleteMany({});
    await connection.model("ApiToken").deleteMany({});
  }
  return api;
}

describe("POST /api/v1/setup", () => {
  let api: Harness;
  before(async () => {
    api = await startWithoutAdministrator();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path, body });
  const isDone = async () => (await api.call("GET", path, { auth: null })).json<Schemas["SetupStatus"]>().done;

  describe("400", () => refusesMalformedHttp(target));

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badMembers);

    it("has made nobody after all that, and repeats no password", async () => {
      expect(await isDone()).to.equal(false);
      const weak = "weak-password-17";
      const answer = await api.call("POST", path, { auth: null, body: { ...body, password: weak } });
      expect(answer.status).to.equal(422);
      expect(answer.text).to.not.contain(weak);
    });
  });

  describe("200", () => {
    it("makes one administrator of several calls at once; the others are told that it is done", async () => {
      const calls = [1, 2, 3].map((number) =>
        api.call("POST", path, { auth: null, body: { ...body, username: `Root${number}@example.com` } }),
      );
      const answers = await Promise.all(calls);
      expect(answers.map(({ status }) => status)).to.have.members([200, 405, 405]);
      const made = answers.find(({ status }) => status === 200)?.json<Schemas["User"]>();
      expect(made).to.deep.equal({
        id: "firstAdministrator",
        username: made?.username,
        displayName: made?.username,
        firstName: "",
        lastName: "",
        email: made?.username,
        tenants: [{ id: "main", name: "main" }],
        auths: [{ id: "BasicAuth", name: "BasicAuth", type: "BASIC_AUTH" }],
        groups: [],
        superAdmin: true,
        instanceOwner: true,
        restricted: false,
        enabled: true,
      });
      expect(made?.username).to.match(/^Root[123]@example\.com$/);

      const username = String(made?.username).toUpperCase();
      const me = await api.call("GET", "/api/v1/me", { auth: { username, password } });
      expect(me.status, "the address works in any case").to.equal(200);
      expect(await isDone()).to.equal(true);
    });
  });

  describe("405", () => {
    it("works once only, and says what still does", async () => {
      const answer = await api.call("POST", path, { auth: null, body });
      const problem = expectProblem(answer, "setup-done");
      expect(problem.detail).to.match(/exists already/);
      expect(answer.headers["allow"]).to.equal("GET, HEAD");
    });

    it("says so before it looks at the strength of the password", async () => {
      const answer = await api.call("POST", path, { auth: null, body: { ...body, password: "weak" } });
      expectProblem(answer, "setup-done");
    });
  });

  describe("503", () => isUnavailableWithoutStore(target));
});

describe("POST /api/v1/setup with a tenant", () => {
  let api: Harness;
  before(async () => {
    api = await startWithoutAdministrator();
  });
  after(() => api.stop());

  it("makes the tenant and puts the administrator in it", async () => {
    const answer = await api.call("POST", path, {
      auth: null,
      body: { ...body, tenant: { id: "acme", name: "Acme" }, siteName: "ignored" },
    });
    expect(answer.json<Schemas["User"]>().tenants).to.deep.equal([{ id: "acme", name: "Acme" }]);
    const auth = { username: body.username, password };
    const listed = await api.call("GET", "/api/v1/acme/service-accounts", { auth });
    expect(listed.json()).to.deep.equal({ results: [], total: 0 });
  });
});
