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
import { bindInStore } from "../../helpers/make-caller.ts";
import { makeRole, rolesPath } from "../../helpers/make-role.ts";
import { makeAccount } from "../../helpers/resources.ts";

describe("DELETE /api/v1/{tenant}/roles/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeRole(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${rolesPath}/${id}` });

  describe("204", () => {
    it("deletes it with an empty answer", async () => {
      const role = await makeRole(api, { name: "gone" });
      const answer = await api.call("DELETE", `${rolesPath}/${role.id}`, {
        headers: { "content-type": "application/json" },
      });
      expect(answer.status).to.equal(204);
      expect(answer.bytes).to.have.lengthOf(0);
      expectProblem(await api.call("GET", `${rolesPath}/${role.id}`), "not-found");
      const listed = await api.call("GET", `${rolesPath}/search?filters[name][EQUALS]=gone`);
      expect(listed.json()).to.deep.equal({ results: [], total: 0 });
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
    refusesPlainServiceAccounts(target, "ROLE:DELETE");

    it("refuses to delete a managed role, whoever asks", async () => {
      expectProblem(await api.call("DELETE", `${rolesPath}/admin_main`), "managed-role");
      expect((await api.call("GET", `${rolesPath}/admin_main`)).status).to.equal(200);
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", role: () => id });

    it("finds none that was deleted already", async () => {
      const role = await makeRole(api);
      await api.call("DELETE", `${rolesPath}/${role.id}`);
      expectProblem(await api.call("DELETE", `${rolesPath}/${role.id}`), "not-found");
    });
  });

  describe("409", () => {
    it("refuses while somebody has it, and says how many", async () => {
      const role = await makeRole(api);
      for (const accountId of [(await makeAccount(api)).id, (await makeAccount(api)).id]) {
        await bindInStore(api, accountId, role.id);
      }
      const problem = expectProblem(await api.call("DELETE", `${rolesPath}/${role.id}`), "role-in-use");
      expect(problem.detail).to.equal(`2 bindings have the role "${role.id}". Delete them first.`);
      expect((await api.call("GET", `${rolesPath}/${role.id}`)).status).to.equal(200);
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
