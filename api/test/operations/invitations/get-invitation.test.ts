import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { invitationsPath, makeInvitation, validForMs } from "../../helpers/invitations.ts";
import { makeRole, rolesPath } from "../../helpers/make-role.ts";
import { storeGroup } from "../../helpers/store-group.ts";
import { storeTenant } from "../../helpers/store-tenant.ts";

describe("GET /api/v1/{tenant}/invitations/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInvitation(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${invitationsPath}/${id}` });
  const read = async (one: string) =>
    (await api.call("GET", `${invitationsPath}/${one}`)).json<Schemas["Invitation"]>();

  describe("200", () => {
    it("tells all of an invitation but its code", async () => {
      const { link: _link, code, ...created } = await makeInvitation(api, { roles: [{ id: "viewer_main" }] });
      const answer = await api.call("GET", `${invitationsPath}/${created.id}`);
      expect(answer.json()).to.deep.equal(created);
      expect(answer.text).to.not.contain(code.slice(30, 60));
    });

    it("says of one that it has expired, from that moment on", async () => {
      const made = await makeInvitation(api);
      api.clock.now += validForMs - 1;
      expect((await read(made.id)).status).to.equal("PENDING");
      api.clock.now += 1;
      expect((await read(made.id)).status).to.equal("EXPIRED");
    });

    it("leaves out what was deleted since", async () => {
      const role = await makeRole(api);
      const groupId = await storeGroup(api, "Gone");
      const made = await makeInvitation(api, { roles: [{ id: role.id }, { id: "viewer_main" }], groups: [groupId] });
      expect(made.groups).to.have.lengthOf(1);
      await api.call("DELETE", `${rolesPath}/${role.id}`);
      await api.call("DELETE", `/api/v1/main/groups/${groupId}`);
      const { roles, groups } = await read(made.id);
      expect(roles).to.deep.equal([{ id: "viewer_main", name: "Viewer" }]);
      expect(groups).to.deep.equal([]);
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
    refusesPlainServiceAccounts(target, "INVITATION:VIEW");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", invitation: () => id });

    it("finds none that was deleted, or that is of another tenant", async () => {
      const made = await makeInvitation(api);
      const tenant = await storeTenant(api, "other");
      expectProblem(await api.call("GET", `/api/v1/${tenant}/invitations/${made.id}`), "not-found");
      await api.call("DELETE", `${invitationsPath}/${made.id}`);
      expectProblem(await api.call("GET", `${invitationsPath}/${made.id}`), "not-found");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
