import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { findsTokensById, refusesBadTokenIds } from "../../cases/finds-tokens-by-id.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { instancePath, makeInstanceAccount, makeInstanceToken } from "../../helpers/instance-accounts.ts";
import { makeAccount, makeToken } from "../../helpers/resources.ts";

describe("GET /api/v1/service-accounts/{id}/api-tokens", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInstanceAccount(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${instancePath}/${id}/api-tokens` });

  describe("200", () => {
    findsTokensById(target);

    it("gives all tokens of an account of any tenant, and no secret", async () => {
      const account = await makeAccount(api);
      const [first, second] = [
        await makeToken(api, account.id),
        await makeInstanceToken(api, account.id, { name: "b" }),
      ];
      const answer = await api.call("GET", `${instancePath}/${account.id}/api-tokens`);
      expect(answer.status).to.equal(200);
      const { results, total } = answer.json<Schemas["ApiTokenList"]>();
      expect(total).to.equal(2);
      expect(results.map((token) => token.id)).to.have.members([first.id, second.id]);
      for (const token of results) expect(token.description).to.equal("");
      expect(answer.text).to.not.contain(first.fullToken).and.not.contain(second.fullToken);
    });
  });

  describe("400", () => {
    refusesBadTokenIds(target);
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:VIEW");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { "service account": () => id });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
