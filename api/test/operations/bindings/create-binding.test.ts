import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { badBindingMembers } from "../../cases/binding-members.ts";
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
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { bindingsPath, makeBinding } from "../../helpers/make-binding.ts";
import { makeCaller, permit } from "../../helpers/make-caller.ts";
import { makeRole, rolesPath } from "../../helpers/make-role.ts";
import { accountsPath, makeAccount, makeToken } from "../../helpers/resources.ts";
import { storeGroup } from "../../helpers/store-group.ts";
import { storeTenant } from "../../helpers/store-tenant.ts";

describe("POST /api/v1/{tenant}/bindings", () => {
  let api: Harness;
  let accountId: string;
  before(async () => {
    api = await startHarness();
    accountId = (await makeAccount(api, { name: "ci" })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "POST",
    path: bindingsPath,
    body: { type: "USER", externalId: accountId, roleId: "viewer_main" },
  });

  describe("200", () => {
    it("binds a service account as the Go client of the wire contract sends it", async () => {
      const body = { type: "USER", externalId: accountId, roleId: "viewer_main" };
      const answer = await api.call("POST", bindingsPath, { body });
      expect(answer.status, answer.text).to.equal(200);
      const binding = answer.json<Schemas["Binding"]>();
      expect(binding).to.deep.equal({
        id: binding.id,
        type: "USER",
        role: { id: "viewer_main", name: "Viewer" },
        user: { id: accountId, username: "ci", displayName: "ci", type: "SERVICE_ACCOUNT" },
      });
      expect((await api.call("GET", `${bindingsPath}/${binding.id}`)).json()).to.deep.equal(binding);
    });

    it("binds a group, in a namespace", async () => {
      const groupId = await storeGroup(api, "developers");
      const binding = await makeBinding(api, {
        type: "GROUP",
        externalId: groupId,
        roleId: "editor_main",
        namespaceId: "dev.team-1",
      });
      expect(binding).to.deep.equal({
        id: binding.id,
        type: "GROUP",
        namespace: "dev.team-1",
        namespaceId: "dev.team-1",
        role: { id: "editor_main", name: "Editor" },
        group: { id: groupId, name: "developers" },
      });
    });

    it("makes the same binding only once, however often and at once it is asked for", async () => {
      const { id } = await makeAccount(api, { name: "twice" });
      const request = { externalId: id, roleId: "viewer_main", namespaceId: "dev" };
      const first = await makeBinding(api, request);
      const again = await Promise.all([1, 2, 3].map(() => makeBinding(api, request)));
      for (const binding of again) expect(binding).to.deep.equal(first);
      const listed = await api.call("GET", `${bindingsPath}/search?id=${id}`);
      expect(listed.json<Schemas["BindingPage"]>().total).to.equal(1);
    });

    it("tells bindings apart by role, namespace and whom they bind, and takes null and empty for the whole tenant", async () => {
      const { id } = await makeAccount(api, { name: "several" });
      const ids = [];
      for (const change of [
        {},
        { namespaceId: null },
        { namespaceId: "" },
        { namespaceId: "a" },
        { namespaceId: "a.b" },
        { roleId: "editor_main" },
      ]) {
        const body = Object.assign({ externalId: id, roleId: "viewer_main" }, change);
        ids.push((await makeBinding(api, body)).id);
      }
      expect(new Set(ids).size).to.equal(4);
      expect(new Set(ids.slice(0, 3)).size).to.equal(1);
    });

    it("permits at once what the role says, to the account and to a group's members", async () => {
      const role = await makeRole(api, { permissions: { SERVICE_ACCOUNT: ["LIST"] } });
      const { id } = await makeAccount(api, { name: "bound" });
      const { fullToken: token } = await makeToken(api, id);
      const groupId = await storeGroup(api, "listers");
      const member = await makeAccount(api, { name: "member", groups: [{ id: groupId }] });
      const { fullToken: memberToken } = await makeToken(api, member.id);
      const status = async (one: string) => (await api.call("GET", accountsPath, { auth: { token: one } })).status;
      expect([await status(token), await status(memberToken)]).to.deep.equal([403, 403]);
      await makeBinding(api, { externalId: id, roleId: role.id });
      expect([await status(token), await status(memberToken)]).to.deep.equal([200, 403]);
      await makeBinding(api, { type: "GROUP", externalId: groupId, roleId: role.id });
      expect([await status(token), await status(memberToken)]).to.deep.equal([200, 200]);
    });

    it("gives a principal access to the tenant, and with it the default roles", async () => {
      const tenant = await storeTenant(api, "other");
      const role = await makeRole(api, { name: "for all", isDefault: true }, tenant);
      await makeBinding(api, { externalId: accountId, roleId: `viewer_${tenant}` }, tenant);
      const listed = await api.call("GET", `/api/v1/${tenant}/bindings/search?id=${accountId}`);
      const roles = listed.json<Schemas["BindingPage"]>().results.map((binding) => binding.role.id);
      expect(roles).to.have.members([role.id, `viewer_${tenant}`]);
      const accounts = await api.call("GET", `/api/v1/${tenant}/service-accounts`);
      expect(accounts.json<Schemas["ServiceAccountPage"]>().results.map(({ id }) => id)).to.deep.equal([accountId]);
    });

    it("lets somebody who is no superadmin give what they may, in a namespace what they may there", async () => {
      const role = await makeRole(api, { permissions: { FLOW: ["VIEW"] } });
      const caller = await makeCaller(api, ["BINDING:CREATE", "FLOW:VIEW"]);
      const { id } = await makeCaller(api, ["BINDING:CREATE"]);
      await permit(api, id, ["FLOW:VIEW"], { tenantId: "main", namespaceId: "dev" });
      const { fullToken } = await makeToken(api, id);
      for (const [token, namespaceId] of [
        [caller.token, ""],
        [caller.token, "dev"],
        [fullToken, "dev"],
        [fullToken, "dev.team"],
      ] as const) {
        const body = { type: "USER", externalId: accountId, roleId: role.id, namespaceId };
        const answer = await api.call("POST", bindingsPath, { auth: { token }, body });
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
    refusesPlainServiceAccounts(target, "BINDING:CREATE");

    it("refuses to give what the caller may not, there, and makes nothing", async () => {
      const role = await makeRole(api, { name: "Destroyer", permissions: { FLOW: ["VIEW", "DELETE"] } });
      const { id } = await makeCaller(api, ["BINDING:CREATE", "FLOW:VIEW"]);
      await permit(api, id, ["FLOW:DELETE"], { tenantId: "main", namespaceId: "dev" });
      const { fullToken: token } = await makeToken(api, id);
      for (const namespaceId of [null, "prod", "de", "devs"]) {
        const body = { type: "USER", externalId: id, roleId: role.id, namespaceId };
        const problem = expectProblem(
          await api.call("POST", bindingsPath, { auth: { token }, body }),
          "privilege-escalation",
        );
        expect(problem.detail).to.equal('The role "Destroyer" permits what the caller may not: FLOW:DELETE.');
      }
      const listed = await api.call("GET", `${bindingsPath}/search?filters[roleId][EQUALS]=${role.id}`);
      expect(listed.json<Schemas["BindingPage"]>().total).to.equal(0);
    });

    it("refuses to make itself administrator of the tenant", async () => {
      const { id, token } = await makeCaller(api, ["BINDING:CREATE", "ROLE:VIEW"]);
      const body = { type: "USER", externalId: id, roleId: "admin_main" };
      expectProblem(await api.call("POST", bindingsPath, { auth: { token }, body }), "privilege-escalation");
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main" });

    it("finds no role, user or group that is not there, was deleted or is another tenant's, and points at it", async () => {
      const tenant = await storeTenant(api, "foreign");
      const foreignRole = await makeRole(api, {}, tenant);
      const foreignGroup = await storeGroup(api, "foreign", tenant);
      const goneRole = await makeRole(api);
      await api.call("DELETE", `${rolesPath}/${goneRole.id}`);
      const goneAccount = await makeAccount(api, { name: "gone" });
      await api.call("DELETE", `${accountsPath}/${goneAccount.id}`);
      for (const [change, pointer] of [
        [{ roleId: "nothing" }, "/roleId"],
        [{ roleId: foreignRole.id }, "/roleId"],
        [{ roleId: `viewer_${tenant}` }, "/roleId"],
        [{ roleId: goneRole.id }, "/roleId"],
        [{ externalId: "nobody" }, "/externalId"],
        [{ externalId: goneAccount.id }, "/externalId"],
        [{ type: "GROUP" }, "/externalId"],
        [{ type: "GROUP", externalId: foreignGroup }, "/externalId"],
        [{ externalId: foreignGroup }, "/externalId"],
      ] as const) {
        const right = { type: "USER", externalId: accountId, roleId: "viewer_main" };
        const answer = await api.call("POST", bindingsPath, { body: { ...right, ...change } });
        const problem = expectProblem(answer, "not-found");
        expect(pointersOf(problem), JSON.stringify(change)).to.deep.equal([pointer]);
      }
    });
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badBindingMembers);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
