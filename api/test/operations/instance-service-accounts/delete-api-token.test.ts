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
import { statusWith } from "../../helpers/resources.ts";

describe("DELETE /api/v1/service-accounts/{id}/api-tokens/{tokenId}", () => {
  let api: Harness;
  let id: string;
  let tokenId: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInstanceAccount(api)).id;
    tokenId = (await makeInstanceToken(api, id)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${instancePath}/${id}/api-tokens/${tokenId}` });

  describe("200", () => {
    it("revokes the token at once, and no other", async () => {
      const [gone, kept] = [await makeInstanceToken(api, id), await makeInstanceToken(api, id)];
      const answer = await api.call("DELETE", `${instancePath}/${id}/api-tokens/${gone.id}`);
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({ id: gone.id });
      expect(await statusWith(api, gone.fullToken)).to.equal(401);
      expect(await statusWith(api, kept.fullToken)).to.equal(200);
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
    refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:DELETE");
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
