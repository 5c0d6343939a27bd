import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { badAccountMembers } from "../../cases/account-members.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesRepeatsInProgress } from "../../cases/refuses-repeats-in-progress.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import {
  instancePath,
  makeInstanceAccount,
  makeInstanceToken,
  storeTenantWithGroup,
} from "../../helpers/instance-accounts.ts";
import { accountsPath } from "../../helpers/resources.ts";

describe("POST /api/v1/service-accounts", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
    await storeTenantWithGroup(api, "other", "g-other");
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: instancePath, body: { name: "ci" } });

  describe("200", () => {
    it("gives one that is in the tenants that the body names, and may be found there", async () => {
      const account = await makeInstanceAccount(api, {
        name: "ci",
        description: "Deploys",
        tenants: ["other", "main", "other"],
      });
      expect(account.id).to.match(/^[0-9A-Za-z]{22}$/);
      expect(account).to.deep.equal({
        id: account.id,
        name: "ci",
        description: "Deploys",
        tenants: [
          { id: "other", name: "OTHER" },
          { id: "main", name: "main" },
        ],
        groups: [],
        superAdmin: false,
        instanceOwner: false,
        enabled: true,
      });
      const listed = await api.call("GET", `/api/v1/other/service-accounts?filters[id][EQUALS]=${account.id}`);
      expect(listed.json()).to.include({ total: 1 });
    });

    it("takes the body that the Go client of the wire contract sends without a tenant", async () => {
      const answer = await api.call("POST", instancePath, {
        body: { id: "", name: "ci", description: "", superAdmin: false, groups: null },
      });
      expect(answer.status).to.equal(200);
      expect(answer.json())
        .to.include({ name: "ci", description: "", superAdmin: false })
        .and.deep.include({ tenants: [] });
    });

    it("gives access to the tenants of its groups", async () => {
      const account = await makeInstanceAccount(api, { groups: [{ id: "g-other" }] });
      expect(account.groups).to.deep.equal([{ id: "g-other" }]);
      expect(account.tenants.map(({ id }) => id)).to.deep.equal(["other"]);
    });

    it("lets one without tenants be read and changed through any tenant, by superadmins", async () => {
      const { id } = await makeInstanceAccount(api, { name: "ci" });
      expect((await api.call("GET", `${accountsPath}/${id}`)).json()).to.include({ id, name: "ci" });
      const answer = await api.call("PUT", `${accountsPath}/${id}`, { body: { name: "renamed" } });
      expect(answer.json()).to.include({ id, name: "renamed" });
    });

    it("makes a superadmin by either name of the flag", async () => {
      for (const flag of [{ superAdmin: true }, { instanceOwner: true }]) {
        const account = await makeInstanceAccount(api, flag);
        expect(account).to.include({ superAdmin: true, instanceOwner: true });
        const { fullToken } = await makeInstanceToken(api, account.id);
        expect((await api.call("GET", instancePath, { auth: { token: fullToken } })).status).to.equal(200);
      }
    });

    it("ignores members that it does not know, and an id above all", async () => {
      const answer = await api.call("POST", instancePath, {
        body: {
          name: "ci",
          id: "mine",
          tenantId: "main",
          type: "STANDARD",
          state: "deleted",
          enabled: false,
          $set: {},
        },
      });
      const account = answer.json<Schemas["ServiceAccountDetail"]>();
      expect(account.id).to.not.equal("mine");
      expect(account.enabled).to.equal(true);
      expect((await api.call("GET", `${instancePath}/${account.id}`)).json()).to.deep.equal(account);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:CREATE");

    it("refuses a superadmin's token that is limited the flag that has no limits", async () => {
      const root = await makeInstanceAccount(api, { superAdmin: true });
      const { fullToken } = await makeInstanceToken(api, root.id, { permissions: ["SERVICE_ACCOUNT:CREATE"] });
      const auth = { token: fullToken };
      expect((await api.call("POST", instancePath, { auth, body: { name: "ci" } })).status).to.equal(200);
      const answer = await api.call("POST", instancePath, { auth, body: { name: "ci", superAdmin: true } });
      expectProblem(answer, "token-permission-missing");
    });
  });

  describe("404", () => {
    it("finds no tenant and no group that is not there, and makes nothing", async () => {
      const post = (body: object) => api.call("POST", instancePath, { body: { name: "nowhere", ...body } });
      const tenant = expectProblem(await post({ tenants: ["main", "mian"] }), "not-found");
      expect(tenant.detail).to.equal('There is no tenant "mian".');
      expect(pointersOf(tenant)).to.deep.equal(["/tenants/1"]);
      expect(pointersOf(expectProblem(await post({ groups: [{ id: "admins" }] }), "not-found"))).to.deep.equal([
        "/groups/0/id",
      ]);
      expect((await api.call("GET", `${instancePath}?filters[name][EQUALS]=nowhere`)).json()).to.include({ total: 0 });
    });
  });

  describe("409", () => {
    refusesRepeatsInProgress(target, "principals");
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badAccountMembers);

    it("refuses tenants that are no list of ids and points at them", async () => {
      for (const [tenants, pointer] of [
        ["main", "/tenants"],
        [[1], "/tenants/0"],
        [[{ id: "main" }], "/tenants/0"],
        [[""], "/tenants/0"],
      ]) {
        const problem = expectProblem(
          await api.call("POST", instancePath, { body: { name: "ci", tenants } }),
          "validation-failed",
        );
        expect(pointersOf(problem)).to.deep.equal([pointer]);
      }
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
