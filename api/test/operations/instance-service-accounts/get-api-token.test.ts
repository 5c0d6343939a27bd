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
import { instancePath, makeInstanceAccount, makeInstanceToken } from "../../helpers/instance-accounts.ts";

describe("GET /api/v1/service-accounts/{id}/api-tokens/{tokenId}", () => {
  let api: Harness;
  let id: string;
  let tokenId: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInstanceAccount(api)).id;
    tokenId = (await makeInstanceToken(api, id)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${instancePath}/${id}/api-tokens/${tokenId}` });

  describe("200", () => {
    it("gives the token with the duration that it was made with, and no secret", async () => {
      const token = await makeInstanceToken(api, id, { description: "d", maxAge: "P30D" });
      const answer = await api.call("GET", `${instancePath}/${id}/api-tokens/${token.id}`);
      expect(answer.json()).to.include({ id: token.id, description: "d", maxAge: "P30D", exp: "2026-01-31T00:00:00Z" });
      expect(answer.text).to.not.contain(token.fullToken);
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
    refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:VIEW");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { "service account": () => id, token: () => tokenId });

    it("finds no token of another service account", async () => {
      const other = await makeInstanceAccount(api);
      const { method, path, body } = target();
      const answer = await api.call(method, path.replace(id, other.id), { body });
      expectProblem(answer, "not-found");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
