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
import { invitationsPath, makeInvitation } from "../../helpers/invitations.ts";
import { modelsOf } from "../../helpers/principals.ts";
import { storeTenant } from "../../helpers/store-tenant.ts";
import { auditOf } from "../../helpers/users.ts";

describe("DELETE /api/v1/{tenant}/invitations/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInvitation(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${invitationsPath}/${id}` });

  describe("204", () => {
    it("removes an invitation and all that is stored of it but its audit entries", async () => {
      const made = await makeInvitation(api);
      const answer = await api.call("DELETE", `${invitationsPath}/${made.id}`);
      expect([answer.status, answer.bytes.length]).to.deep.equal([204, 0]);
      expect((await api.call("GET", `${invitationsPath}/email/${made.email}`)).json()).to.deep.equal([]);
      expect(await auditOf(api, made.id)).to.have.members(["invitation.create", "invitation.delete"]);
      expect(await modelsOf(api).invitations.findById(made.id).lean()).to.equal(null);
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
    refusesPlainServiceAccounts(target, "INVITATION:DELETE");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", invitation: () => id });

    it("finds none that was deleted already, nor one of another tenant", async () => {
      const made = await makeInvitation(api);
      const tenant = await storeTenant(api, "other");
      expectProblem(await api.call("DELETE", `/api/v1/${tenant}/invitations/${made.id}`), "not-found");
      expect((await api.call("DELETE", `${invitationsPath}/${made.id}`)).status).to.equal(204);
      expectProblem(await api.call("DELETE", `${invitationsPath}/${made.id}`), "not-found");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
