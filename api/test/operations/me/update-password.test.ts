import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesLimitedTokens } from "../../cases/refuses-limited-tokens.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount, makeToken } from "../../helpers/resources.ts";
import { callWith, login, statusIn } from "../../helpers/sessions.ts";
import { auditOf, goodPassword, makeUser, makeUserToken, statusWithPassword } from "../../helpers/users.ts";

describe("PUT /api/v1/me/password", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "PUT",
    path: "/api/v1/me/password",
    body: { oldPassword: goodPassword, newPassword: "Another-One-2!" },
  });

  describe("200", () => {
    it("sets the new password, ends all sessions, and repeats neither", async () => {
      const user = await makeUser(api, { password: goodPassword });
      const session = await login(api, user.email);
      expect(await statusIn(api, session)).to.equal(200);
      const answer = await callWith(api, session, "PUT", "/api/v1/me/password", {
        body: { oldPassword: goodPassword, newPassword: "Another-One-2!" },
      });
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.json()).to.include({ id: user.id });
      expect(await statusIn(api, session)).to.equal(401);
      expect(await statusWithPassword(api, user.email)).to.equal(401);
      expect(await statusWithPassword(api, user.email, "Another-One-2!")).to.equal(200);
      for (const password of [goodPassword, "Another-One-2!"]) expect(api.logText()).not.to.contain(password);
      expect(await auditOf(api, user.id)).to.include("user.set-password");
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

    it("refuses a service account, which has no password", async () => {
      const { id } = await makeAccount(api);
      const { fullToken: token } = await makeToken(api, id);
      const { body } = target();
      expectProblem(await api.call("PUT", "/api/v1/me/password", { auth: { token }, body }), "forbidden");
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

    it("refuses a wrong old password, and counts it as a failed login", async () => {
      const user = await makeUser(api, { password: goodPassword });
      const { fullToken: token } = await makeUserToken(api, user.id);
      const change = (oldPassword: string) =>
        api.call("PUT", "/api/v1/me/password", {
          auth: { token },
          body: { oldPassword, newPassword: "Another-One-2!" },
        });
      for (let time = 0; time < 10; time++) {
        const problem = expectProblem(await change("wrong"), "validation-failed");
        expect(pointersOf(problem)).to.deep.equal(["/oldPassword"]);
      }
      expectProblem(await change(goodPassword), "validation-failed");
      expect(await statusWithPassword(api, user.email)).to.equal(401);
    });

    it("refuses a weak new password and does not repeat it", async () => {
      const body = { oldPassword: "Correct-Horse-1!", newPassword: "weak-password-17" };
      const answer = await api.call("PUT", "/api/v1/me/password", { body });
      expect(pointersOf(expectProblem(answer, "validation-failed"))).to.deep.equal(["/newPassword"]);
      expect(answer.text).not.to.contain("weak-password-17");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
