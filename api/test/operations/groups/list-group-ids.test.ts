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
import { makeTenant } from "../../helpers/principals.ts";
import { unknownId } from "../../helpers/resources.ts";

describe("POST /api/v1/{tenant}/groups/ids", () => {
  let api: Harness;
  let ids: string[];
  before(async () => {
    api = await startHarness();
    ids = [];
    for (const name of ["a", "b"]) ids.push((await makeGroup(api, name)).id);
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: `${groupsPath}/ids`, body: { ids: [] } });

  describe("200", () => {
    it("gives the groups in the order of the ids, and leaves out what is none", async () => {
      const [a, b] = ids;
      const answer = await api.call("POST", `${groupsPath}/ids`, { body: { ids: [b, unknownId, a] } });
      expect(answer.json<Schemas["Group"][]>().map(({ id }) => id)).to.deep.equal([b, a]);
      expect((await api.call("POST", `${groupsPath}/ids`, { body: { ids: [] } })).json()).to.deep.equal([]);
    });

    it("gives none of another tenant", async () => {
      await makeTenant(api, "b");
      const answer = await api.call("POST", "/api/v1/b/groups/ids", { body: { ids } });
      expect(answer.json()).to.deep.equal([]);
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
      { pointer: "/ids", change: { ids: undefined }, detail: /^ids: is missing/ },
      { pointer: "/ids/0", change: { ids: [{}] }, detail: /^ids\.0: must be string/ },
    ]);
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
