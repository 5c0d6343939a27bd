import type { Schemas } from "@tokenry/spec";
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
import { skipUnlessAtomic } from "../../helpers/has-atomic-updates.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../../helpers/resources.ts";

describe("DELETE /api/v1/{tenant}/service-accounts/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${accountsPath}/${id}` });

  describe("200", () => {
    it("deletes it with an empty answer", async () => {
      const account = await makeAccount(api, { name: "gone" });
      const path = `${accountsPath}/${account.id}`;
      const answer = await api.call("DELETE", path, { headers: { "content-type": "application/json" } });
      expect(answer.status).to.equal(200);
      expect(answer.bytes).to.have.lengthOf(0);
      expect(answer.headers["content-length"]).to.equal("0");
      expectProblem(await api.call("GET", path), "not-found");
      const listed = await api.call("GET", `${accountsPath}?filters[name][EQUALS]=gone`);
      expect(listed.json<Schemas["ServiceAccountPage"]>()).to.deep.equal({ results: [], total: 0 });
    });

    it("ends all its tokens at once", async () => {
      const { id: accountId } = await makeAccount(api);
      const tokens = [await makeToken(api, accountId), await makeToken(api, accountId)];
      await api.call("DELETE", `${accountsPath}/${accountId}`);
      for (const { fullToken } of tokens) expect(await statusWith(api, fullToken)).to.equal(401);
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
    refusesImpossiblePaths(target, { tenant: () => "main", "service account": () => id });

    it("finds none that was deleted already", async () => {
      const { id: accountId } = await makeAccount(api);
      await api.call("DELETE", `${accountsPath}/${accountId}`);
      expectProblem(await api.call("DELETE", `${accountsPath}/${accountId}`), "not-found");
    });

    it("never deletes a person", async () => {
      expectProblem(await api.call("DELETE", `${accountsPath}/firstAdministrator`), "not-found");
      expect(await statusWith(api, api.admin.token)).to.equal(200);
    });

    it("lets one of several deletes at once win", async function () {
      await skipUnlessAtomic(this, api);
      const { id: accountId } = await makeAccount(api);
      const remove = () => api.call("DELETE", `${accountsPath}/${accountId}`);
      const answers = await Promise.all([remove(), remove(), remove()]);
      expect(answers.map(({ status }) => status)).to.have.members([200, 404, 404]);
    });
  });

  describe("409", () => {
    keepsLastSuperadmin(
      () => api,
      (accountId) => ({ method: "DELETE", path: `${accountsPath}/${accountId}` }),
    );
    keepsOwnAccount(
      () => api,
      (accountId) => ({ method: "DELETE", path: `${accountsPath}/${accountId}` }),
    );
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
