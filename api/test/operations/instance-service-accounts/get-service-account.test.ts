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
import { instancePath, makeInstanceAccount } from "../../helpers/instance-accounts.ts";
import { makeAccount } from "../../helpers/resources.ts";

describe("GET /api/v1/service-accounts/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInstanceAccount(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${instancePath}/${id}` });

  describe("200", () => {
    it("gives one of any tenant, and one of none", async () => {
      const inMain = await makeAccount(api, { name: "dog", description: "d" });
      expect((await api.call("GET", `${instancePath}/${inMain.id}`)).json()).to.deep.equal({
        ...inMain,
        tenants: [{ id: "main", name: "main" }],
      });
      const answer = await api.call("GET", `${instancePath}/${id}`, {
        headers: { "content-type": "application/json" },
      });
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.include({ id, name: "ci" }).and.deep.include({ tenants: [] });
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
    refusesImpossiblePaths(target, { "service account": () => id });

    it("finds no person", async () => {
      expectProblem(await api.call("GET", `${instancePath}/firstAdministrator`), "not-found");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
