import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { keepsLastSuperadmin } from "../../cases/keeps-last-superadmin.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { instancePath, makeInstanceAccount, makeInstanceToken } from "../../helpers/instance-accounts.ts";

describe("PATCH /api/v1/service-accounts/{id}/instanceowner", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInstanceAccount(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "PATCH",
    path: `${instancePath}/${id}/instanceowner`,
    body: { instanceOwner: false },
  });

  describe("200", () => {
    it("gives and takes what only superadmins may, for tokens that exist", async () => {
      const account = await makeInstanceAccount(api);
      const { fullToken } = await makeInstanceToken(api, account.id);
      const list = async () => (await api.call("GET", instancePath, { auth: { token: fullToken } })).status;
      for (const [body, status] of [
        [{ superAdmin: true }, 200],
        [{ superAdmin: false }, 403],
        [{ instanceOwner: true }, 200],
        [{ instanceOwner: false }, 403],
      ] as const) {
        const answer = await api.call("PATCH", `${instancePath}/${account.id}/instanceowner`, { body });
        expect(answer.status).to.equal(200);
        expect(answer.bytes).to.have.lengthOf(0);
        expect(await list()).to.equal(status);
        const shown = (await api.call("GET", `${instancePath}/${account.id}`)).json();
        expect(shown).to.include({ superAdmin: status === 200, instanceOwner: status === 200 });
      }
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
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
  });

  describe("409", () => {
    keepsLastSuperadmin(
      () => api,
      (accountId) => ({
        method: "PATCH",
        path: `${instancePath}/${accountId}/instanceowner`,
        body: { instanceOwner: false },
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

    it("refuses what is no boolean, and a body that says nothing", async () => {
      const patch = (body: object) => api.call("PATCH", target().path, { body });
      for (const value of ["true", 1, null]) {
        expect(pointersOf(expectProblem(await patch({ instanceOwner: value }), "validation-failed"))).to.deep.equal([
          "/instanceOwner",
        ]);
      }
      expectProblem(await patch({}), "validation-failed");
      expect(pointersOf(expectProblem(await patch({ other: true }), "validation-failed"))).to.deep.equal([
        "/superAdmin",
      ]);
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
