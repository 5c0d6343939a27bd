import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { keepsLastSuperadmin, keepsOwnAccount } from "../../cases/keeps-last-superadmin.ts";
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
import { makeAccount, statusWith } from "../../helpers/resources.ts";

describe("DELETE /api/v1/service-accounts/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInstanceAccount(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${instancePath}/${id}` });

  describe("204", () => {
    it("deletes one of any tenant with an empty answer, and ends its tokens at once", async () => {
      for (const account of [await makeInstanceAccount(api), await makeAccount(api)]) {
        const { fullToken } = await makeInstanceToken(api, account.id);
        const answer = await api.call("DELETE", `${instancePath}/${account.id}`, {
          headers: { "content-type": "application/json" },
        });
        expect(answer.status).to.equal(204);
        expect(answer.bytes).to.have.lengthOf(0);
        expect(await statusWith(api, fullToken)).to.equal(401);
        expectProblem(await api.call("GET", `${instancePath}/${account.id}`), "not-found");
      }
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
    refusesImpossiblePaths(target, { "service account": () => id });

    it("finds none that was deleted already, and never deletes a person", async () => {
      const account = await makeInstanceAccount(api);
      await api.call("DELETE", `${instancePath}/${account.id}`);
      expectProblem(await api.call("DELETE", `${instancePath}/${account.id}`), "not-found");
      expectProblem(await api.call("DELETE", `${instancePath}/firstAdministrator`), "not-found");
      expect(await statusWith(api, api.admin.token)).to.equal(200);
    });
  });

  describe("409", () => {
    keepsLastSuperadmin(
      () => api,
      (accountId) => ({ method: "DELETE", path: `${instancePath}/${accountId}` }),
    );
    keepsOwnAccount(
      () => api,
      (accountId) => ({ method: "DELETE", path: `${instancePath}/${accountId}` }),
    );
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
