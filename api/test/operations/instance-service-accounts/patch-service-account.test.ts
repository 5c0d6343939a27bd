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
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { instancePath, makeInstanceAccount, makeInstanceToken } from "../../helpers/instance-accounts.ts";
import { statusWith } from "../../helpers/resources.ts";

describe("PATCH /api/v1/service-accounts/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInstanceAccount(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "PATCH", path: `${instancePath}/${id}`, body: { name: "ci" } });

  describe("200", () => {
    it("changes what kestractl changes after it has read the account, and leaves the rest", async () => {
      const account = await makeInstanceAccount(api, { description: "old", tenants: ["main"], superAdmin: true });
      const read = (await api.call("GET", `${instancePath}/${account.id}`)).json();
      const answer = await api.call("PATCH", `${instancePath}/${account.id}`, {
        body: { name: read["name"], description: "new" },
      });
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.json()).to.deep.equal({ ...account, description: "new" });
    });

    it("disables and enables all tokens at once", async () => {
      const account = await makeInstanceAccount(api);
      const { fullToken } = await makeInstanceToken(api, account.id);
      for (const [enabled, status] of [
        [false, 401],
        [true, 200],
      ] as const) {
        await api.call("PATCH", `${instancePath}/${account.id}`, { body: { enabled } });
        expect(await statusWith(api, fullToken)).to.equal(status);
      }
    });

    it("takes superAdmin by either name", async () => {
      const account = await makeInstanceAccount(api);
      const patch = async (body: object) => (await api.call("PATCH", `${instancePath}/${account.id}`, { body })).json();
      expect(await patch({ superAdmin: true })).to.include({ superAdmin: true, instanceOwner: true });
      expect(await patch({ instanceOwner: false })).to.include({ superAdmin: false, instanceOwner: false });
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
    refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:UPDATE");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { "service account": () => id });
  });

  describe("409", () => {
    keepsLastSuperadmin(
      () => api,
      (accountId) => ({ method: "PATCH", path: `${instancePath}/${accountId}`, body: { superAdmin: false } }),
    );
    keepsLastSuperadmin(
      () => api,
      (accountId) => ({ method: "PATCH", path: `${instancePath}/${accountId}`, body: { enabled: false } }),
    );
    keepsOwnAccount(
      () => api,
      (accountId) => ({ method: "PATCH", path: `${instancePath}/${accountId}`, body: { enabled: false } }),
    );
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(
      target,
      badNames.filter(({ change }) => change["name"] !== undefined),
    );
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
