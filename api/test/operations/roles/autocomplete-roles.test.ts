import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { badAutocompleteMembers } from "../../cases/autocomplete-members.ts";
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
import { rolesPath } from "../../helpers/make-role.ts";

describe("POST /api/v1/{tenant}/roles/autocomplete", () => {
  let api: Harness;

  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: `${rolesPath}/autocomplete`, body: { q: "view" } });

  describe("200", () => {
    const suggest = async (body: Schemas["AutocompleteRequest"]) =>
      (await api.call("POST", `${rolesPath}/autocomplete`, { body }))
        .json<Schemas["RoleSummary"][]>()
        .map(({ id }) => id);

    it("gives roles whose name contains what was typed, in any case", async () => {
      expect(await suggest({ q: "VIEW" })).to.deep.equal(["viewer_main"]);
      expect(await suggest({ q: "e" })).to.deep.equal([
        "developer_main",
        "editor_main",
        "launcher_main",
        "viewer_main",
      ]);
      expect(await suggest({ q: "nothing has this" })).to.deep.equal([]);
    });

    it("gives the chosen ones first and once, without those that are not there", async () => {
      expect(await suggest({ q: "e", ids: ["viewer_main", "gone", "viewer_main"] })).to.deep.equal([
        "viewer_main",
        "developer_main",
        "editor_main",
        "launcher_main",
      ]);
      expect(await suggest({ q: "e", ids: ["admin_main"], existingOnly: true })).to.deep.equal(["admin_main"]);
    });

    it("takes nothing at all, and null for everything", async () => {
      expect(await suggest({})).to.have.lengthOf(5);
      expect(await suggest({ q: null, ids: null, existingOnly: null })).to.have.lengthOf(5);
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
    refusesBadMembers(target, badAutocompleteMembers);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
