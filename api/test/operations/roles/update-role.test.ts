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
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import { badRoleMembers } from "../../cases/role-members.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { skipUnlessAtomic } from "../../helpers/has-atomic-updates.ts";
import { bindInStore, makeCaller } from "../../helpers/make-caller.ts";
import { makeRole, rolesPath } from "../../helpers/make-role.ts";
import { accountsPath, makeAccount, makeToken } from "../../helpers/resources.ts";

describe("PUT /api/v1/{tenant}/roles/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeRole(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "PUT",
    path: `${rolesPath}/${id}`,
    body: { name: "Deployer", permissions: { FLOW: ["VIEW", "LIST"] } },
  });

  describe("200", () => {
    it("replaces everything, and empties what is left out", async () => {
      const role = await makeRole(api, { description: "before", isDefault: true });
      const permissions = { APP: ["LIST", "VIEW"], FLOW: ["READ"] };
      const answer = await api.call("PUT", `${rolesPath}/${role.id}`, {
        body: { id: "x", namespaceId: "", name: "Other", permissions },
      });
      const wanted = { ...role, name: "Other", description: "", permissions, isDefault: false };
      expect(answer.json()).to.deep.equal(wanted);
      expect((await api.call("GET", `${rolesPath}/${role.id}`)).json()).to.deep.equal(wanted);
    });

    it("changes at once what those may who have the role", async () => {
      const { id: accountId } = await makeAccount(api);
      const role = await makeRole(api, { permissions: { SERVICE_ACCOUNT: ["VIEW"] } });
      await bindInStore(api, accountId, role.id);
      const { fullToken: token } = await makeToken(api, accountId);
      const status = async () => (await api.call("GET", accountsPath, { auth: { token } })).status;
      expect(await status()).to.equal(403);
      await api.call("PUT", `${rolesPath}/${role.id}`, {
        body: { name: "x", permissions: { SERVICE_ACCOUNT: ["LIST"] } },
      });
      expect(await status()).to.equal(200);
      await api.call("PUT", `${rolesPath}/${role.id}`, { body: { name: "x", permissions: { FLOW: ["LIST"] } } });
      expect(await status()).to.equal(403);
    });

    it("lets a caller keep what the role permits already, and take away", async () => {
      const { token } = await makeCaller(api, ["ROLE:UPDATE"]);
      const role = await makeRole(api, { permissions: { FLOW: ["VIEW", "DELETE"] } });
      for (const permissions of [{ FLOW: ["DELETE", "VIEW"] }, { FLOW: ["VIEW"] }]) {
        const body = { name: "renamed", permissions };
        const answer = await api.call("PUT", `${rolesPath}/${role.id}`, { auth: { token }, body });
        expect(answer.status, answer.text).to.equal(200);
      }
      const back = { name: "renamed", permissions: { FLOW: ["VIEW", "DELETE"] } };
      expectProblem(
        await api.call("PUT", `${rolesPath}/${role.id}`, { auth: { token }, body: back }),
        "privilege-escalation",
      );
    });

    it("leaves one whole version after several updates at once", async function () {
      await skipUnlessAtomic(this, api);
      const role = await makeRole(api);
      const bodies = [1, 2, 3].map((n) => ({
        name: `name-${n}`,
        description: `${n}`,
        permissions: { FLOW: ["VIEW"] },
      }));
      const answers = await Promise.all(bodies.map((body) => api.call("PUT", `${rolesPath}/${role.id}`, { body })));
      expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
      const after = (await api.call("GET", `${rolesPath}/${role.id}`)).json<Schemas["Role"]>();
      expect(after.name).to.equal(`name-${after.description}`);
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
    refusesPlainServiceAccounts(target, "ROLE:UPDATE");

    it("refuses to change a managed role, whoever asks", async () => {
      const before = (await api.call("GET", `${rolesPath}/viewer_main`)).json();
      const body = { name: "Viewer", permissions: { FLOW: ["DELETE"] } };
      expectProblem(await api.call("PUT", `${rolesPath}/viewer_main`, { body }), "managed-role");
      expect((await api.call("GET", `${rolesPath}/viewer_main`)).json()).to.deep.equal(before);
    });

    it("refuses to add what the caller may not, and to give a stronger role to all who come", async () => {
      const { token } = await makeCaller(api, ["ROLE:UPDATE", "FLOW:VIEW"]);
      const role = await makeRole(api, { permissions: { FLOW: ["VIEW", "DELETE"] } });
      for (const change of [
        { permissions: { FLOW: ["VIEW", "UPDATE"] } },
        { permissions: { FLOW: ["DELETE"] }, isDefault: true },
      ]) {
        const body = { name: "x", ...change };
        const answer = await api.call("PUT", `${rolesPath}/${role.id}`, { auth: { token }, body });
        expectProblem(answer, "privilege-escalation");
      }
      expect((await api.call("GET", `${rolesPath}/${role.id}`)).json()).to.deep.equal(role);
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", role: () => id });

    it("finds none that was deleted", async () => {
      const role = await makeRole(api);
      await api.call("DELETE", `${rolesPath}/${role.id}`);
      const body = { name: "x", permissions: { FLOW: ["VIEW"] } };
      expectProblem(await api.call("PUT", `${rolesPath}/${role.id}`, { body }), "not-found");
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
    refusesBadMembers(target, badRoleMembers);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
