import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadListParameters } from "../../cases/refuses-bad-list-parameters.ts";
import { refusesBadRequests } from "../../cases/refuses-bad-requests.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import type { GetTarget } from "../../cases/target.ts";
import { makeGroup } from "../../helpers/groups.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makePerson, makeTenant } from "../../helpers/principals.ts";
import { makeAccount } from "../../helpers/resources.ts";
import { accessPath } from "../../helpers/tenant-access.ts";

describe("GET /api/v1/{tenant}/tenant-access", () => {
  let api: Harness;
  let userId: string;
  before(async () => {
    api = await startHarness();
    userId = (await makePerson(api, "ada@example.com"))._id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: accessPath });

  describe("200", () => {
    it("gives the people of the tenant by name, with their groups there, and no service account", async () => {
      await makeAccount(api);
      const group = await makeGroup(api, "Deployers", { membersId: [userId] });
      const page = (await api.call("GET", accessPath)).json<Schemas["TenantUserPage"]>();
      expect(page.total).to.equal(2);
      expect(page.results.map(({ username }) => username)).to.deep.equal(["ada@example.com", "admin@example.com"]);
      expect(page.results[0]).to.deep.equal({
        id: userId,
        username: "ada@example.com",
        name: "ada@example.com",
        displayName: "ada@example.com",
        description: "",
        type: "STANDARD",
        groups: [{ id: group.id, name: "Deployers", external: false }],
        auths: [],
      });
    });

    it("filters, sorts and pages, and shows nobody of another tenant", async () => {
      await makeTenant(api, "b");
      await makePerson(api, "bob@example.com", { tenants: ["b"] });
      const names = async (query: string) =>
        (await api.call("GET", `${accessPath}?${query}`))
          .json<Schemas["TenantUserPage"]>()
          .results.map(({ username }) => username);
      expect(await names("filters[q][EQUALS]=ADA&size=10000")).to.deep.equal(["ada@example.com"]);
      expect(await names("sort=name:desc&size=1&page=2")).to.deep.equal(["ada@example.com"]);
      expect(await names("filters[q][EQUALS]=bob")).to.deep.equal([]);
    });
  });

  describe("400", () => {
    refusesBadRequests(target);
    refusesBadListParameters(target, ["q", "name", "username", "id"]);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "TENANT_ACCESS:LIST"));

  describe("404", () => refusesImpossiblePaths(target, { tenant: () => "main" }));

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
