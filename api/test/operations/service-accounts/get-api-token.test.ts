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
import { accountsPath, makeAccount, makeToken } from "../../helpers/resources.ts";

describe("GET /api/v1/{tenant}/service-accounts/{id}/api-tokens/{tokenId}", () => {
  let api: Harness;
  let id: string;
  let tokenId: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
    tokenId = (await makeToken(api, id)).id;
  });
  after(() => api.stop());
  const path = () => `${accountsPath}/${id}/api-tokens`;
  const target: GetTarget = () => ({ api, method: "GET", path: `${path()}/${tokenId}` });

  describe("200", () => {
    it("gives the token with the duration that it was made with, and no secret", async () => {
      const token = await makeToken(api, id, { name: "t", description: "d", maxAge: "P30D", extended: true });
      const answer = await api.call("GET", `${path()}/${token.id}`);
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({
        id: token.id,
        name: "t",
        description: "d",
        prefix: token.fullToken.slice(0, 14),
        iat: "2026-01-01T00:00:00Z",
        exp: "2026-01-31T00:00:00Z",
        extended: true,
        expired: false,
        enabled: true,
        generation: 1,
        maxAge: "P30D",
      });
    });

    it("gives an empty duration of a token that never expires", async () => {
      const answer = await api.call("GET", `${path()}/${tokenId}`);
      expect(answer.json()).to.include({ maxAge: "" }).and.not.have.any.keys("exp", "lastUsed");
    });

    it("still gives a token that has expired", async () => {
      const token = await makeToken(api, id, { maxAge: "PT1S" });
      api.clock.now += 1_000;
      const answer = await api.call("GET", `${path()}/${token.id}`);
      api.clock.now -= 1_000;
      expect(answer.json()).to.include({ expired: true });
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:VIEW"));

  describe("404", () => {
    refusesImpossiblePaths(target, {
      tenant: () => "main",
      "service account": () => id,
      token: () => tokenId,
    });

    it("finds no token of another service account", async () => {
      const other = await makeAccount(api);
      expectProblem(await api.call("GET", `${accountsPath}/${other.id}/api-tokens/${tokenId}`), "not-found");
    });

    it("finds no token that was revoked", async () => {
      const token = await makeToken(api, id);
      await api.call("DELETE", `${path()}/${token.id}`);
      expectProblem(await api.call("GET", `${path()}/${token.id}`), "not-found");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
