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
import { accountsPath, makeAccount, makeToken, statusWith } from "../../helpers/resources.ts";

describe("DELETE /api/v1/{tenant}/service-accounts/{id}/api-tokens/{tokenId}", () => {
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
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${path()}/${tokenId}` });

  describe("200", () => {
    it("revokes the token at once, and no other", async () => {
      const [gone, kept] = [await makeToken(api, id), await makeToken(api, id)];
      const answer = await api.call("DELETE", `${path()}/${gone.id}`, {
        headers: { "content-type": "application/json" },
      });
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({ id: gone.id });
      expect(await statusWith(api, gone.fullToken)).to.equal(401);
      expect(await statusWith(api, kept.fullToken)).to.equal(200);
    });

    it("stays revoked after a restart", async () => {
      const { id: goneId, fullToken } = await makeToken(api, id);
      await api.call("DELETE", `${path()}/${goneId}`);
      await api.restart();
      expect(await statusWith(api, fullToken)).to.equal(401);
    });

    it("revokes a token that has expired", async () => {
      const token = await makeToken(api, id, { maxAge: "PT1S" });
      api.clock.now += 2_000;
      const answer = await api.call("DELETE", `${path()}/${token.id}`);
      api.clock.now -= 2_000;
      expect(answer.status).to.equal(200);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:DELETE"));

  describe("404", () => {
    refusesImpossiblePaths(target, {
      tenant: () => "main",
      "service account": () => id,
      token: () => tokenId,
    });

    it("finds no token that was revoked already", async () => {
      const token = await makeToken(api, id);
      await api.call("DELETE", `${path()}/${token.id}`);
      expectProblem(await api.call("DELETE", `${path()}/${token.id}`), "not-found");
    });

    it("finds no token of another service account, which goes on working", async () => {
      const other = await makeAccount(api);
      const token = await makeToken(api, id);
      expectProblem(await api.call("DELETE", `${accountsPath}/${other.id}/api-tokens/${token.id}`), "not-found");
      expect(await statusWith(api, token.fullToken)).to.equal(200);
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
