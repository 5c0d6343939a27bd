import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import type { BadMember } from "../../cases/refuses-bad-members.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesLimitedTokens } from "../../cases/refuses-limited-tokens.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount, makeToken } from "../../helpers/resources.ts";
import { goodPassword, makeUser, statusWithPassword } from "../../helpers/users.ts";

const badMembers: readonly BadMember[] = [
  ...["root", "", "@", "root@"].map((email) => ({ pointer: "/email", change: { email }, detail: /^email: must / })),
  { pointer: "/lastName", change: { lastName: null }, detail: /^lastName: must be string/ },
];

describe("PATCH /api/v1/me", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "PATCH", path: "/api/v1/me", body: { firstName: "Ada" } });

  describe("200", () => {
    it("changes what it names, and lets nobody make themselves more than they are", async () => {
      const user = await makeUser(api, { password: goodPassword });
      const auth = { username: user.email, password: goodPassword };
      const body = {
        firstName: "Ada",
        lastName: "L",
        superAdmin: true,
        instanceOwner: true,
        enabled: false,
        groups: ["x"],
      };
      const answer = await api.call("PATCH", "/api/v1/me", { auth, body });
      expect(answer.status, answer.text).to.equal(200);
      const me = answer.json<Schemas["Me"]>();
      expect(me).to.include({ id: user.id, superAdmin: false, instanceOwner: false });
      expect(me.profile).to.include({ firstName: "Ada", lastName: "L", email: user.email });
      const moved = await api.call("PATCH", "/api/v1/me", { auth, body: { email: "Moved@example.com" } });
      expect(moved.json<Schemas["Me"]>().profile).to.include({ email: "Moved@example.com", firstName: "Ada" });
      expect(await statusWithPassword(api, "moved@example.com")).to.equal(200);
      expect(await statusWithPassword(api, user.email)).to.equal(401);
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
    refusesLimitedTokens(target);

    it("refuses a service account, which has no profile", async () => {
      const { id } = await makeAccount(api);
      const { fullToken: token } = await makeToken(api, id);
      expectProblem(await api.call("PATCH", "/api/v1/me", { auth: { token }, body: { firstName: "A" } }), "forbidden");
    });
  });

  describe("409", () => {
    it("refuses an address that another user has, in any case", async () => {
      await makeUser(api, { email: "Taken@example.com" });
      expectProblem(await api.call("PATCH", "/api/v1/me", { body: { email: "TAKEN@example.com" } }), "email-taken");
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
