import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { findsTokensById, refusesBadTokenIds } from "../../cases/finds-tokens-by-id.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount } from "../../helpers/resources.ts";
import { makeUser, makeUserToken, usersPath } from "../../helpers/users.ts";

describe("GET /api/v1/users/{id}/api-tokens", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeUser(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${usersPath}/${id}/api-tokens` });

  describe("200", () => {
    findsTokensById(target);

    it("lists all tokens of the user, oldest first, with what Kestra's provider reads, and no secret", async () => {
      const user = await makeUser(api);
      const first = await makeUserToken(api, user.id);
      api.clock.now += 1;
      const tokens = [first, await makeUserToken(api, user.id, { maxAge: "P1D" })];
      const answer = await api.call("GET", `${usersPath}/${user.id}/api-tokens`);
      const list = answer.json<Schemas["ApiTokenList"]>();
      expect(list.total).to.equal(2);
      expect(list.results.map((token) => token.id)).to.deep.equal(tokens.map((token) => token.id));
      for (const { description, prefix, iat } of list.results) {
        expect(description).to.equal("");
        expect(prefix).to.match(/^tkr_pat_/);
        expect(iat).to.be.a("string");
      }
      expect(list.results[0]).not.to.have.any.keys("exp", "lastUsed");
      for (const { fullToken } of tokens) expect(answer.text).not.to.contain(fullToken);
    });
  });

  describe("400", () => {
    refusesBadTokenIds(target);
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "USER:VIEW");
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

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
