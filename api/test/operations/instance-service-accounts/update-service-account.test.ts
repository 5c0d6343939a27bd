import type { Schemas } from "@tokenry/spec";
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
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { instancePath, makeInstanceAccount, storeTenantWithGroup } from "../../helpers/instance-accounts.ts";

describe("PUT /api/v1/service-accounts/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInstanceAccount(api)).id;
    await storeTenantWithGroup(api, "other", "g-other");
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "PUT", path: `${instancePath}/${id}`, body: { name: "ci" } });

  describe("200", () => {
    const put = async (accountId: string, body: object) => {
      const answer = await api.call("PUT", `${instancePath}/${accountId}`, { body });
      expect(answer.status, answer.text).to.equal(200);
      return answer.json<Schemas["ServiceAccountDetail"]>();
    };

    it("takes what the Terraform provider of the wire contract sends without a tenant", async () => {
      const account = await makeInstanceAccount(api, { description: "old", tenants: ["main"] });
      const body = { id: account.id, name: "new", description: "", superAdmin: false, groups: null };
      expect(await put(account.id, body)).to.deep.equal({ ...account, name: "new", description: "" });
    });

    it("replaces groups, which give access to their tenants, and keeps those that it does not name", async () => {
      const account = await makeInstanceAccount(api, { tenants: ["main"] });
      const joined = await put(account.id, { name: "ci", groups: [{ id: "g-other" }] });
      expect(joined.groups).to.deep.equal([{ id: "g-other" }]);
      expect(joined.tenants.map((tenant) => tenant.id)).to.deep.equal(["main", "other"]);
      expect((await put(account.id, { name: "ci" })).groups).to.deep.equal([{ id: "g-other" }]);
      const left = await put(account.id, { name: "ci", groups: [] });
      expect(left.groups).to.deep.equal([]);
      expect(left.tenants.map((tenant) => tenant.id)).to.deep.equal(["main", "other"]);
    });

    it("changes superAdmin only when the body names it", async () => {
      const account = await makeInstanceAccount(api, { superAdmin: true });
      expect(await put(account.id, { name: "ci" })).to.include({ superAdmin: true });
      expect(await put(account.id, { name: "ci", instanceOwner: false })).to.include({ superAdmin: false });
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

    it("finds no group that is not there, and changes nothing", async () => {
      const answer = await api.call("PUT", `${instancePath}/${id}`, {
        body: { name: "other", groups: [{ id: "no" }] },
      });
      expect(pointersOf(expectProblem(answer, "not-found"))).to.deep.equal(["/groups/0/id"]);
      expect((await api.call("GET", `${instancePath}/${id}`)).json()).to.include({ name: "ci" });
    });
  });

  describe("409", () => {
    keepsLastSuperadmin(
      () => api,
      (accountId) => ({
        method: "PUT",
        path: `${instancePath}/${accountId}`,
        body: { name: "last", superAdmin: false },
      }),
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
    refusesBadMembers(target, badAccountMembers);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
