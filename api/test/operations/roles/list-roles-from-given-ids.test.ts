import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { badIds } from "../../cases/autocomplete-members.ts";
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
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeRole, rolesPath } from "../../helpers/make-role.ts";

describe("POST /api/v1/{tenant}/roles/ids", () => {
  let api: Harness;

  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: `${rolesPath}/ids`, body: { ids: ["viewer_main"] } });

  describe("200", () => {
    it("gives one role for each id in the order of the ids, and marks those that are not there", async () => {
      const role = await makeRole(api);
      const gone = await makeRole(api, { name: "gone" });
      await api.call("DELETE", `${rolesPath}/${gone.id}`);
      const ids = ["viewer_main", gone.id, role.id, "no such", role.id];
      const answer = await api.call("POST", `${rolesPath}/ids`, { body: { ids } });
      const roles = answer.json<Schemas["RoleOfId"][]>();
      expect(roles.map(({ id }) => id)).to.deep.equal(ids);
      expect(roles.map(({ deleted }) => deleted)).to.deep.equal([false, true, false, true, false]);
      expect(roles[2]).to.deep.equal({ ...role, deleted: false });
      expect(roles[1]).to.deep.equal({
        id: gone.id,
        name: gone.id,
        description: "",
        permissions: {},
        isDefault: false,
        isManaged: false,
        deleted: true,
      });
    });

    it("takes no ids", async () => {
      expect((await api.call("POST", `${rolesPath}/ids`, { body: { ids: [] } })).json()).to.deep.equal([]);
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
    refusesPlainServiceAccounts(target, "ROLE:LIST");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main" });
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badIds);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
