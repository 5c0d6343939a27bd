import { expect } from "chai";
import { badAccountMembers } from "../../cases/account-members.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { keepsLastSuperadmin } from "../../cases/keeps-last-superadmin.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../../helpers/resources.ts";

describe("PUT /api/v1/{tenant}/service-accounts/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "PUT", path: `${accountsPath}/${id}`, body: { name: "ci" } });

  const put = async (accountId: string, body: Record<string, unknown>) => {
    const answer = await api.call("PUT", `${accountsPath}/${accountId}`, { body });
    expect(answer.status, answer.text).to.equal(200);
    const read = await api.call("GET", `${accountsPath}/${accountId}`);
    expect(read.json(), "what was answered is what is stored").to.deep.equal(answer.json());
    return answer.json();
  };

  describe("200", () => {
    it("replaces name and description", async () => {
      const account = await makeAccount(api, { name: "old", description: "Old" });
      const body = { id: account.id, name: "new", description: "New", superAdmin: false, groups: null };
      expect(await put(account.id, body)).to.deep.equal({ ...account, name: "new", description: "New" });
    });

    it("empties a description that is left out", async () => {
      const account = await makeAccount(api, { description: "Old" });
      expect(await put(account.id, { name: "ci" })).to.include({ description: "" });
    });

    it("leaves superAdmin as it is unless the body names it", async () => {
      const account = await makeAccount(api, { superAdmin: true });
      expect(await put(account.id, { name: "ci" })).to.include({ superAdmin: true });
      expect(await put(account.id, { name: "ci", superAdmin: null })).to.include({ superAdmin: true });
      expect(await put(account.id, { name: "ci", superAdmin: false })).to.include({ superAdmin: false });
      expect(await put(account.id, { name: "ci", instanceOwner: true })).to.include({ superAdmin: true });
    });

    it("takes the permissions of a service account away at once", async () => {
      const { id: accountId } = await makeAccount(api, { superAdmin: true });
      const { fullToken } = await makeToken(api, accountId);
      const list = () => api.call("GET", accountsPath, { auth: { token: fullToken } });
      expect((await list()).status).to.equal(200);
      await put(accountId, { name: "ci", superAdmin: false });
      expectProblem(await list(), "forbidden");
    });

    it("keeps the id of the path, whatever the body says, and the tokens", async () => {
      const account = await makeAccount(api);
      const { fullToken } = await makeToken(api, account.id);
      expect(await put(account.id, { id: "other", name: "renamed" })).to.include({ id: account.id });
      expect(await statusWith(api, fullToken)).to.equal(200);
    });

    it("gives the same answer when it is repeated", async () => {
      const account = await makeAccount(api);
      const body = { name: "same", description: "Same" };
      expect(await put(account.id, body)).to.deep.equal(await put(account.id, body));
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:UPDATE"));

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", "service account": () => id });

    it("finds no group, and changes nothing", async () => {
      const account = await makeAccount(api);
      const path = `${accountsPath}/${account.id}`;
      const answer = await api.call("PUT", path, { body: { name: "new", groups: [{ id: "admins" }] } });
      expect(expectProblem(answer, "not-found").detail).to.equal('There is no group "admins".');
      expect((await api.call("GET", path)).json()).to.deep.equal(account);
    });

    it("does not bring a deleted one back", async () => {
      const { id: accountId } = await makeAccount(api);
      await api.call("DELETE", `${accountsPath}/${accountId}`);
      expectProblem(await api.call("PUT", `${accountsPath}/${accountId}`, { body: { name: "ci" } }), "not-found");
    });
  });

  describe("409", () => {
    keepsLastSuperadmin(
      () => api,
      (accountId) => ({
        method: "PUT",
        path: `${accountsPath}/${accountId}`,
        body: { name: "last", superAdmin: false },
      }),
    );
  });

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badAccountMembers);
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
