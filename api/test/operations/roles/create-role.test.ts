import type { Schemas } from "@tokenry/spec";
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
import { refusesRepeatsInProgress } from "../../cases/refuses-repeats-in-progress.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import { badRoleMembers } from "../../cases/role-members.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeCaller, permit } from "../../helpers/make-caller.ts";
import { makeRole, rolesPath } from "../../helpers/make-role.ts";
import { makeToken } from "../../helpers/resources.ts";

describe("POST /api/v1/{tenant}/roles", () => {
  let api: Harness;

  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "POST",
    path: rolesPath,
    body: { name: "Deployer", permissions: { FLOW: ["VIEW", "LIST"] } },
  });

  describe("200", () => {
    it("takes the body that the Go client of the wire contract sends, and gives the actions back in their order", async () => {
      const permissions = { NAMESPACE: ["LIST", "VIEW"], FLOW: ["UPDATE", "VIEW", "EXECUTE", "LIST"], APP: ["VIEW"] };
      const answer = await api.call("POST", rolesPath, {
        body: { id: "", namespaceId: "", name: "Deployer", description: "", permissions, isDefault: false },
      });
      expect(answer.status).to.equal(200);
      const role = answer.json<Schemas["Role"]>();
      expect(role.id).to.match(/^[0-9A-Za-z]{22}$/);
      expect(role).to.deep.equal({
        id: role.id,
        name: "Deployer",
        description: "",
        permissions,
        isDefault: false,
        isManaged: false,
      });
      expect(Object.keys(role.permissions)).to.deep.equal(["NAMESPACE", "FLOW", "APP"]);
    });

    it("takes the names from before and gives them back as they were sent", async () => {
      for (const permissions of [
        { FLOW: ["READ"] },
        { SETTING: ["READ", "UPDATE"], TEMPLATE: ["CREATE"] },
        { TEST: ["DELETE"] },
      ]) {
        expect((await makeRole(api, { permissions })).permissions).to.deep.equal(permissions);
      }
    });

    it("takes names that other roles have, and every text as a name", async () => {
      const names = ["twin", "twin", "Größe €", "a".repeat(256), "admin", "{{x}}"];
      for (const name of names) expect((await makeRole(api, { name })).name).to.equal(name);
    });

    it("takes null for what may be left out", async () => {
      const answer = await api.call("POST", rolesPath, {
        body: { name: "plain", permissions: { FLOW: ["VIEW"] }, description: null, isDefault: null },
      });
      expect(answer.json()).to.include({ description: "", isDefault: false });
    });

    it("ignores members that only the server sets", async () => {
      const role = await makeRole(api, {
        id: "admin_main",
        isManaged: true,
        tenantId: "other",
        state: "deleted",
      } as object);
      expect(role.id).to.not.equal("admin_main");
      expect(role.isManaged).to.equal(false);
      expect((await api.call("GET", `${rolesPath}/${role.id}`)).json()).to.deep.equal(role);
    });

    it("lets somebody who is no superadmin make a role of what they may", async () => {
      const { token } = await makeCaller(api, ["ROLE:CREATE", "FLOW:VIEW", "FLOW:LIST", "FLOW:EXPORT"]);
      for (const permissions of [
        { FLOW: ["VIEW"] },
        { FLOW: ["READ"] },
        { ROLE: ["CREATE"] },
        { TEMPLATE: ["READ"] },
      ]) {
        const answer = await api.call("POST", rolesPath, { auth: { token }, body: { name: "mine", permissions } });
        expect(answer.status, answer.text).to.equal(200);
      }
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
    refusesPlainServiceAccounts(target, "ROLE:CREATE");

    it("refuses a role that permits what the caller may not, and names it", async () => {
      const { token } = await makeCaller(api, ["ROLE:CREATE", "FLOW:VIEW"]);
      for (const [resource, action, permission] of [
        ["FLOW", "DELETE", "FLOW:DELETE"],
        ["FLOW", "READ", "FLOW:LIST"],
        ["ROLE", "DELETE", "ROLE:DELETE"],
        ["INFRASTRUCTURE", "UPDATE", "INSTANCE:UPDATE"],
      ] as const) {
        const body = { name: "more", permissions: { FLOW: ["VIEW"], [resource]: [action] } };
        const problem = expectProblem(
          await api.call("POST", rolesPath, { auth: { token }, body }),
          "privilege-escalation",
        );
        expect(problem.detail).to.contain(permission);
      }
    });

    it("counts what the caller may in one namespace for nothing", async () => {
      const { id } = await makeCaller(api, ["ROLE:CREATE"]);
      await permit(api, id, ["FLOW:DELETE"], { tenantId: "main", namespaceId: "dev" });
      const { fullToken: token } = await makeToken(api, id);
      const body = { name: "more", permissions: { FLOW: ["DELETE"] } };
      expectProblem(await api.call("POST", rolesPath, { auth: { token }, body }), "privilege-escalation");
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main" });
  });

  describe("409", () => {
    refusesRepeatsInProgress(target, "roles");
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badRoleMembers);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
