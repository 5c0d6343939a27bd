import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeUser, makeUserToken, usersPath } from "../../helpers/users.ts";

describe("GET /api/v1/users/{id}/api-tokens/{tokenId}", () => {
  let api: Harness;
  let id: string;
  let tokenId: string;
  before(async () => {
    api = await startHarness();
    id = (await makeUser(api)).id;
    tokenId = (await makeUserToken(api, id)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${usersPath}/${id}/api-tokens/${tokenId}` });

  describe("200", () => {
    it("answers with the token and never with its text", async () => {
      const token = await makeUserToken(api, id, { maxAge: "P30D" });
      const answer = await api.call("GET", `${usersPath}/${id}/api-tokens/${token.id}`);
      expect(answer.json()).to.include({ id: token.id, name: "laptop", maxAge: "P30D" });
      expect(answer.text).not.to.contain(token.fullToken);
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
    refusesPlainServiceAccounts(target, "USER:VIEW");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { user: () => id, token: () => tokenId });

    it("finds no token of another user, and of none that was deleted", async () => {
      const other = await makeUser(api);
      const token = await makeUserToken(api, other.id);
      const { method, path, body } = target();
      const options = body === undefined ? {} : { body };
      expectProblem(await api.call(method, path.replace(tokenId, token.id), options), "not-found");
      await api.call("DELETE", `${usersPath}/${other.id}`);
      expectProblem(
        await api.call(method, path.replace(id, other.id).replace(tokenId, token.id), options),
        "not-found",
      );
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
