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
import { callTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeCaller } from "../../helpers/make-caller.ts";
import { makeTenant, tenantsPath } from "../../helpers/make-tenant.ts";

describe("GET /api/v1/tenants/{id}", () => {
  let api: Harness;
  const id = "team";
  before(async () => {
    api = await startHarness();
    await makeTenant(api, { id, name: "Team", storageType: "s3" });
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${tenantsPath}/${id}` });

  describe("200", () => {
    it("gives what was sent, and nothing invented", async () => {
      const answer = await api.call("GET", `${tenantsPath}/${id}`);
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({ id, name: "Team", deleted: false, storageType: "s3" });
      expect((await api.call("GET", `${tenantsPath}/main`)).json()).to.deep.equal({
        id: "main",
        name: "main",
        deleted: false,
      });
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
    refusesPlainServiceAccounts(target, "TENANT:VIEW");

    it("refuses an administrator of a tenant", async () => {
      const { token } = await makeCaller(api, ["TENANT:VIEW"]);
      expectProblem(await callTarget(target(), { auth: { token } }), "forbidden");
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => id });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
