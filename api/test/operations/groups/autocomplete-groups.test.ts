import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesBadRequests } from "../../cases/refuses-bad-requests.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import type { GetTarget } from "../../cases/target.ts";
import { groupsPath, makeGroup } from "../../helpers/groups.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

describe("POST /api/v1/{tenant}/groups/autocomplete", () => {
  let api: Harness;
  let ids: string[];
  before(async () => {
    api = await startHarness();
    ids = [];
    for (const name of ["Ops", "Deployers", "deploy helpers"]) ids.push((await makeGroup(api, name)).id);
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: `${groupsPath}/autocomplete`, body: { q: "depl" } });

  describe("200", () => {
    const complete = async (body: object) => {
      const answer = await api.call("POST", `${groupsPath}/autocomplete`, { body });
      expect(answer.status, answer.text).to.equal(200);
      return answer.json<Schemas["Group"][]>().map(({ name }) => name);
    };

    it("gives those whose name holds the text, upper and lower case alike", async () => {
      expect(await complete({ q: "DEPL" })).to.deep.equal(["Deployers", "deploy helpers"]);
      expect(await complete({ q: ".*" })).to.deep.equal([]);
    });

    it("gives those that are chosen first, and each once", async () => {
      expect(await complete({ q: "depl", ids: [ids[0], ids[2]] })).to.deep.equal([
        "Ops",
        "deploy helpers",
        "Deployers",
      ]);
    });

    it("gives all without a text, and takes null for what is left out", async () => {
      expect(await complete({})).to.have.lengthOf(3);
      expect(await complete({ q: null, ids: null, existingOnly: null })).to.have.lengthOf(3);
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "GROUP:LIST"));

  describe("404", () => refusesImpossiblePaths(target, { tenant: () => "main" }));

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, [
      { pointer: "/q", change: { q: 1 }, detail: /^q: must be string/ },
      { pointer: "/ids", change: { ids: "a" }, detail: /^ids: must be array/ },
    ]);
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
