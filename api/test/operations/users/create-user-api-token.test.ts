import { expect } from "chai";
import { answersAsRead } from "../../cases/answers-as-read.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { badTokenMembers } from "../../cases/token-members.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount } from "../../helpers/resources.ts";
import { makeUser, makeUserToken, usersPath } from "../../helpers/users.ts";

describe("POST /api/v1/users/{id}/api-tokens", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeUser(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "POST",
    path: `${usersPath}/${id}/api-tokens`,
    body: { name: "laptop" },
  });

  describe("201", () => {
    answersAsRead(target, (token) => `${usersPath}/${id}/api-tokens/${token}`);

    it("makes a token that is the user, with the body of Kestra's clients", async () => {
      const body = { name: "ci-token", description: "", maxAge: "PT1H", extended: false };
      const answer = await api.call("POST", `${usersPath}/${id}/api-tokens`, { body });
      expect(answer.status, answer.text).to.equal(201);
      const { fullToken } = answer.json<{ fullToken: string }>();
      expect(fullToken).to.match(/^tkr_pat_/);
      expect((await api.call("GET", "/api/v1/me", { auth: { token: fullToken } })).json()).to.include({ id });
      expect(api.logText()).not.to.contain(fullToken);
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
    it("gives the same text to a request that is repeated with its Idempotency-Key", async () => {
      const headers = { "idempotency-key": "user-token" };
      const [first, second] = [
        await api.call("POST", `${usersPath}/${id}/api-tokens`, { headers, body: { name: "once" } }),
        await api.call("POST", `${usersPath}/${id}/api-tokens`, { headers, body: { name: "once" } }),
      ];
      expect(second.text).to.equal(first.text);
    });

    it("refuses a text that another token has", async () => {
      const { fullToken: secret } = await makeUserToken(api, id);
      const answer = await api.call("POST", `${usersPath}/${id}/api-tokens`, { body: { name: "copy", secret } });
      expectProblem(answer, "secret-in-use");
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

    refusesBadMembers(target, badTokenMembers);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
