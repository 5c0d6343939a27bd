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
import { bindingsPath, makeBinding } from "../../helpers/make-binding.ts";
import { makeRole } from "../../helpers/make-role.ts";
import { accountsPath, makeAccount, makeToken } from "../../helpers/resources.ts";
import { storeGroup } from "../../helpers/store-group.ts";
import { storeTenant } from "../../helpers/store-tenant.ts";

describe("DELETE /api/v1/{tenant}/bindings/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    const { id: accountId } = await makeAccount(api);
    id = (await makeBinding(api, { externalId: accountId, roleId: "viewer_main" })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${bindingsPath}/${id}` });

  describe("204", () => {
    it("ends at once what it permitted, of an account and of a group's members, and leaves the rest", async () => {
      const role = await makeRole(api, { permissions: { SERVICE_ACCOUNT: ["LIST"] } });
      const groupId = await storeGroup(api, "listers");
      const account = await makeAccount(api, { name: "bound" });
      const member = await makeAccount(api, { name: "member", groups: [{ id: groupId }] });
      const tokens = [(await makeToken(api, account.id)).fullToken, (await makeToken(api, member.id)).fullToken];
      const bindings = [
        await makeBinding(api, { externalId: account.id, roleId: role.id }),
        await makeBinding(api, { type: "GROUP", externalId: groupId, roleId: role.id }),
      ];
      const statuses = () =>
        Promise.all(tokens.map(async (token) => (await api.call("GET", accountsPath, { auth: { token } })).status));
      expect(await statuses()).to.deep.equal([200, 200]);
      const answer = await api.call("DELETE", `${bindingsPath}/${bindings[0]?.id}`);
      expect([answer.status, answer.bytes.length]).to.deep.equal([204, 0]);
      expect(await statuses()).to.deep.equal([403, 200]);
      await api.call("DELETE", `${bindingsPath}/${bindings[1]?.id}`);
      expect(await statuses()).to.deep.equal([403, 403]);
    });

    it("lets the same binding be made again, with another id", async () => {
      const { id: accountId } = await makeAccount(api);
      const request = { externalId: accountId, roleId: "viewer_main" };
      const first = await makeBinding(api, request);
      await api.call("DELETE", `${bindingsPath}/${first.id}`);
      const second = await makeBinding(api, request);
      expect(second.id).to.not.equal(first.id);
      await api.server.services.settle();
      expect((await api.call("GET", `${bindingsPath}/${second.id}`)).status).to.equal(200);
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
    refusesPlainServiceAccounts(target, "BINDING:DELETE");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", binding: () => id });

    it("finds none that was deleted already, nor one of another tenant", async () => {
      const { id: accountId } = await makeAccount(api);
      const binding = await makeBinding(api, { externalId: accountId, roleId: "viewer_main" });
      const tenant = await storeTenant(api, "other");
      expectProblem(await api.call("DELETE", `/api/v1/${tenant}/bindings/${binding.id}`), "not-found");
      expect((await api.call("DELETE", `${bindingsPath}/${binding.id}`)).status).to.equal(204);
      expectProblem(await api.call("DELETE", `${bindingsPath}/${binding.id}`), "not-found");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
