import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesBadRequests } from "../../cases/refuses-bad-requests.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makePerson, makeTenant } from "../../helpers/principals.ts";
import { accessPath } from "../../helpers/tenant-access.ts";

describe("POST /api/v1/{tenant}/tenant-access/autocomplete", () => {
  let api: Harness;
  let userId: string;
  before(async () => {
    api = await startHarness();
    userId = (await makePerson(api, "ada@example.com"))._id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: `${accessPath}/autocomplete`, body: { q: "ada" } });

  describe("200", () => {
    const complete = async (body: object) =>
      (await api.call("POST", `${accessPath}/autocomplete`, { body }))
        .json<Schemas["TenantUser"][]>()
        .map(({ username }) => username);

    it("gives those that are chosen, then those whose address holds the text, and nobody of another tenant", async () => {
      await makeTenant(api, "b");
      const stranger = await makePerson(api, "ada@b.example.com", { tenants: ["b"] });
      expect(await complete({ q: "ADA" })).to.deep.equal(["ada@example.com"]);
      expect(await complete({ q: "admin", ids: [userId, stranger._id] })).to.deep.equal([
        "ada@example.com",
        "admin@example.com",
      ]);
      expect(await complete({ q: "admin", ids: [userId], existingOnly: true })).to.deep.equal(["ada@example.com"]);
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "TENANT_ACCESS:LIST"));

  describe("404", () => refusesImpossiblePaths(target, { tenant: () => "main" }));

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, [{ pointer: "/q", change: { q: 1 }, detail: /^q: must be string/ }]);
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
