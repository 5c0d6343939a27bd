import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { keepsLastSuperadmin, keepsOwnAccount } from "../../cases/keeps-last-superadmin.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { badNames, refusesBadMembers } from "../../cases/refuses-bad-members.ts";
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

describe("PATCH /api/v1/{tenant}/service-accounts/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "PATCH", path: `${accountsPath}/${id}`, body: { name: "ci" } });

  describe("200", () => {
    it("changes what the body names and leaves the rest", async () => {
      const account = await makeAccount(api, { name: "a", description: "d" });
      const patch = async (body: object) => (await api.call("PATCH", `${accountsPath}/${account.id}`, { body })).json();
      expect(await patch({ name: "b" })).to.deep.equal({ ...account, name: "b" });
      expect(await patch({ description: null })).to.deep.equal({ ...account, name: "b", description: "" });
      expect(await patch({ superAdmin: true })).to.include({ superAdmin: true, instanceOwner: true });
      expect(await patch({ superAdmin: false })).to.include({ superAdmin: false, instanceOwner: false });
    });

    it("ends all tokens of a service account that it disables, at once, and lets them work again", async () => {
      const account = await makeAccount(api);
      const tokens = [await makeToken(api, account.id), await makeToken(api, account.id)];
      for (const { fullToken } of tokens) expect(await statusWith(api, fullToken)).to.equal(200);
      await api.call("PATCH", `${accountsPath}/${account.id}`, { body: { enabled: false } });
      for (const { fullToken } of tokens) expect(await statusWith(api, fullToken)).to.equal(401);
      const made = await makeToken(api, account.id);
      expect(await statusWith(api, made.fullToken)).to.equal(401);
      await api.call("PATCH", `${accountsPath}/${account.id}`, { body: { enabled: true } });
      for (const { fullToken } of [...tokens, made]) expect(await statusWith(api, fullToken)).to.equal(200);
    });

    it("gives and takes permissions at once, for tokens that exist", async () => {
      const account = await makeAccount(api);
      const { fullToken } = await makeToken(api, account.id);
      const list = async () => (await api.call("GET", accountsPath, { auth: { token: fullToken } })).status;
      expect(await list()).to.equal(403);
      await api.call("PATCH", `${accountsPath}/${account.id}`, { body: { superAdmin: true } });
      expect(await list()).to.equal(200);
      await api.call("PATCH", `${accountsPath}/${account.id}`, { body: { superAdmin: false } });
      expect(await list()).to.equal(403);
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

    it("finds none that was deleted", async () => {
      const account = await makeAccount(api);
      await api.call("DELETE", `${accountsPath}/${account.id}`);
      expectProblem(await api.call("PATCH", `${accountsPath}/${account.id}`, { body: { name: "a" } }), "not-found");
    });
  });

  describe("409", () => {
    for (const body of [{ superAdmin: false }, { enabled: false }]) {
      keepsLastSuperadmin(
        () => api,
        (accountId) => ({ method: "PATCH", path: `${accountsPath}/${accountId}`, body }),
      );
    }
    keepsOwnAccount(
      () => api,
      (accountId) => ({ method: "PATCH", path: `${accountsPath}/${accountId}`, body: { enabled: false } }),
    );
  });

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, [
      ...badNames.filter(({ change }) => change["name"] !== undefined),
      ...["true", 1, null].map((enabled) => ({
        pointer: "/enabled",
        change: { enabled },
        detail: /^enabled: must be/,
      })),
      ...["true", 1, null].map((superAdmin) => ({
        pointer: "/superAdmin",
        change: { superAdmin },
        detail: /^superAdmin: must/,
      })),
    ]);

    it("refuses a body that changes nothing", async () => {
      const { path } = target();
      expectProblem(await api.call("PATCH", path, { body: {} }), "validation-failed");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
