import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
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
import { callTarget } from "../../cases/target.ts";
import { badTenantMembers } from "../../cases/tenant-members.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeCaller } from "../../helpers/make-caller.ts";
import { makeTenant, tenantsPath } from "../../helpers/make-tenant.ts";

describe("PUT /api/v1/tenants/{id}", () => {
  let api: Harness;
  const id = "team";
  before(async () => {
    api = await startHarness();
    await makeTenant(api, { id, name: "Team", storageType: "s3" });
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "PUT", path: `${tenantsPath}/${id}`, body: { id, name: "Team" } });

  describe("200", () => {
    it("replaces the name and all that was sent along, never the id", async () => {
      await makeTenant(api, { id: "changing", name: "Before", storageType: "s3", secretReadOnly: true });
      const answer = await api.call("PUT", `${tenantsPath}/changing`, {
        body: { id: "other", name: "After", secretType: "vault" },
      });
      expect(answer.json()).to.deep.equal({ id: "changing", name: "After", deleted: false, secretType: "vault" });
      expect((await api.call("GET", `${tenantsPath}/changing`)).json()).to.deep.equal(answer.json());
      expectProblem(await api.call("GET", `${tenantsPath}/other`), "not-found");
    });

    it("needs no id in the body", async () => {
      const answer = await api.call("PUT", `${tenantsPath}/${id}`, { body: { name: "Team" } });
      expect(answer.status).to.equal(200);
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
    refusesPlainServiceAccounts(target, "TENANT:UPDATE");

    it("refuses an administrator of a tenant", async () => {
      const { token } = await makeCaller(api, ["TENANT:UPDATE"]);
      expectProblem(await callTarget(target(), { auth: { token } }), "forbidden");
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => id });
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
      badTenantMembers.filter(({ pointer }) => pointer !== "/id"),
    );
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
