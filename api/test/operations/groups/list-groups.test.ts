import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadListParameters } from "../../cases/refuses-bad-list-parameters.ts";
import { refusesBadRequests } from "../../cases/refuses-bad-requests.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import type { GetTarget } from "../../cases/target.ts";
import { groupsPath, makeGroup } from "../../helpers/groups.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeTenant } from "../../helpers/principals.ts";

describe("GET /api/v1/{tenant}/groups", () => {
  let api: Harness;
  const ids: string[] = [];
  before(async () => {
    api = await startHarness();
    for (const name of ["Ops", "Deployers", "deploy helpers", "Auditors"]) {
      ids.push((await makeGroup(api, name, { description: `${name}!` })).id);
      api.clock.now += 1;
    }
    await makeTenant(api, "b");
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${groupsPath}` });

  const list = async (query: string): Promise<Schemas["GroupPage"]> => {
    const answer = await api.call("GET", `${target().path}?${query}`);
    expect(answer.status, answer.text).to.equal(200);
    return answer.json<Schemas["GroupPage"]>();
  };

  describe("200", () => {
    it("gives the groups of the tenant by name, and how many there are", async () => {
      const { results, total } = await list("");
      expect(total).to.equal(4);
      expect(results.map(({ name }) => name)).to.deep.equal(["Auditors", "Deployers", "Ops", "deploy helpers"]);
      expect(results[0]).to.deep.equal({ id: ids[3], name: "Auditors", description: "Auditors!" });
    });

    it("pages without a gap and without a double, and sorts by what it declares", async () => {
      const pages = [await list("page=1&size=3&sort=id:desc"), await list("page=2&size=3&sort=id:desc")];
      expect(pages.flatMap(({ results }) => results.map(({ id }) => id))).to.deep.equal([...ids].reverse());
      expect((await list("sort=name:desc&size=1")).results.map(({ name }) => name)).to.deep.equal(["deploy helpers"]);
      expect((await list("size=10000")).total).to.equal(4);
    });

    it("filters by name, by a part of it in upper and lower case alike, and by id", async () => {
      const names = async (query: string) => (await list(query)).results.map(({ name }) => name);
      expect(await names("filters[q][EQUALS]=DEPLOY")).to.deep.equal(["Deployers", "deploy helpers"]);
      expect(await names("filters%5Bname%5D%5BEQUALS%5D=Ops")).to.deep.equal(["Ops"]);
      expect(await names("filters[name][STARTS_WITH]=D")).to.deep.equal(["Deployers"]);
      expect(await names(`filters[id][IN]=${ids[0]},${ids[3]},none`)).to.deep.equal(["Auditors", "Ops"]);
      expect(await names("filters[name][EQUALS]=none")).to.deep.equal([]);
    });

    it("shows no group of another tenant, and none that is deleted", async () => {
      const { id } = await makeGroup(api, "Gone");
      await api.call("DELETE", `${groupsPath}/${id}`);
      expect((await list("filters[name][EQUALS]=Gone")).total).to.equal(0);
      const elsewhere = await api.call("GET", target().path.replace("/main/", "/b/"));
      expect(elsewhere.json()).to.deep.equal({ results: [], total: 0 });
    });
  });

  describe("400", () => {
    refusesBadRequests(target);
    refusesBadListParameters(target, ["q", "name", "id"]);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "GROUP:LIST"));

  describe("404", () => refusesImpossiblePaths(target, { tenant: () => "main" }));

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
