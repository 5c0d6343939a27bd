import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadRequests } from "../../cases/refuses-bad-requests.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { makeGroup } from "../../helpers/groups.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { bindRole, makePerson, makeRole } from "../../helpers/principals.ts";
import { makeAccount } from "../../helpers/resources.ts";
import { accessPath, readAccess } from "../../helpers/tenant-access.ts";

describe("GET /api/v1/{tenant}/tenant-access/{userId}", () => {
  let api: Harness;
  let userId: string;
  before(async () => {
    api = await startHarness();
    userId = (await makePerson(api, "ada@example.com"))._id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${accessPath}/${userId}` });

  describe("200", () => {
    it("tells the roles, each by its own binding or by a group, with namespace and permissions in their order", async () => {
      const person = await makePerson(api, "grace@example.com");
      const group = await makeGroup(api, "Deployers", { membersId: [person._id] });
      const own = await makeRole(api, ["FLOW:VIEW", "EXECUTION:CREATE"]);
      const shared = await makeRole(api, ["FLOW:LIST"]);
      const bindingId = await bindRole(api, "USER", person._id, own);
      await bindRole(api, "GROUP", group.id, shared, { namespaceId: "dev" });
      const access = await readAccess(api, person._id);
      expect(access).to.deep.include({
        tenantId: "main",
        userId: person._id,
        username: "grace@example.com",
        groups: [{ id: group.id, name: "Deployers", external: false }],
        superAdmin: false,
        instanceOwner: false,
      });
      expect(access.roles)
        .to.have.lengthOf(2)
        .and.deep.include.members([
          {
            id: own,
            name: `role-${own}`,
            origin: "BINDING",
            sourceId: bindingId,
            permissions: [
              { resource: "FLOW", actions: ["VIEW"] },
              { resource: "EXECUTION", actions: ["CREATE"] },
            ],
          },
          {
            id: shared,
            name: `role-${shared}`,
            namespace: "dev",
            origin: "GROUP",
            sourceId: group.id,
            permissions: [{ resource: "FLOW", actions: ["LIST"] }],
          },
        ]);
    });

    it("knows service accounts too", async () => {
      const { id } = await makeAccount(api);
      expect(await readAccess(api, id)).to.deep.include({ username: "ci", groups: [], roles: [] });
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "TENANT_ACCESS:VIEW"));

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", user: () => userId });

    it("finds nobody of another tenant", async () => {
      const person = await makePerson(api, "stranger@example.com", { tenants: [] });
      expectProblem(await api.call("GET", `${accessPath}/${person._id}`), "not-found");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
