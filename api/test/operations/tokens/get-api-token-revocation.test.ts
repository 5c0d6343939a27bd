import type { Schemas } from "@tokenry/spec";
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
import { unknownId } from "../../helpers/resources.ts";

describe("GET /api/v1/{tenant}/api-token-revocations/{revocationId}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    const made = await api.call("POST", path, { body: { name: "nobody" } });
    id = made.json<Schemas["ApiTokenRevocation"]>().id;
  });
  after(() => api.stop());
  const path = "/api/v1/main/api-token-revocations";
  const target: GetTarget = () => ({ api, method: "GET", path: `${path}/${id}` });

  describe("200", () => {
    it("tells how many were found and how many are revoked", async () => {
      const answer = await api.call("GET", `${path}/${id}`);
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({ id, status: "done", total: 0, revoked: 0 });
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
    refusesImpossiblePaths(target, { tenant: () => "main", revocation: () => id });

    it("finds none that there never was", async () => {
      expectProblem(await api.call("GET", `${path}/${unknownId}`), "not-found");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
