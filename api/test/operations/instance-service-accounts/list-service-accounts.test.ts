import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { instancePath, makeInstanceAccount, storeTenantWithGroup } from "../../helpers/instance-accounts.ts";
import { makeAccount } from "../../helpers/resources.ts";

describe("GET /api/v1/service-accounts", () => {
  let api: Harness;
  const ids: string[] = [];
  before(async () => {
    api = await startHarness();
    await storeTenantWithGroup(api, "other", "g-other");
    for (const [name, tenants] of [
      ["bot", ["main", "other"]],
      ["ape", []],
      ["cat", ["other"]],
    ] as const) {
      ids.push((await makeInstanceAccount(api, { name, tenants: [...tenants] })).id);
      api.clock.now += 1;
    }
    ids.push((await makeAccount(api, { name: "dog" })).id);
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: instancePath });

  describe("200", () => {
    const list = async (query: string) => {
      const answer = await api.call("GET", `${instancePath}?${query}`);
      expect(answer.status, answer.text).to.equal(200);
      return answer.json<Schemas["ServiceAccountDetailPage"]>();
    };
    const namesOf = async (query: string) => (await list(query)).results.map(({ name }) => name);

    it("gives those of all tenants and of none, by name, each with its tenants", async () => {
      const { results, total } = await list("size=100&page=1");
      expect(total).to.equal(4);
      expect(results.map(({ name, tenants }) => [name, tenants.map(({ id }) => id)])).to.deep.equal([
        ["ape", []],
        ["bot", ["main", "other"]],
        ["cat", ["other"]],
        ["dog", ["main"]],
      ]);
    });

    it("gives each with the members that the wire contract names, none of them null", async () => {
      const { results } = await list("filters[name][EQUALS]=cat");
      expect(results).to.deep.equal([
        {
          id: ids[2],
          name: "cat",
          description: "",
          tenants: [{ id: "other", name: "OTHER" }],
          groups: [],
          superAdmin: false,
          instanceOwner: false,
          enabled: true,
        },
      ]);
    });

    it("pages, sorts and filters", async () => {
      expect(await namesOf("page=2&size=3")).to.deep.equal(["dog"]);
      expect(await namesOf("sort=name:desc&size=2")).to.deep.equal(["dog", "cat"]);
      expect((await list("sort=id:asc")).results.map(({ id }) => id)).to.deep.equal(ids);
      expect(await namesOf("filters[q][EQUALS]=O")).to.deep.equal(["bot", "dog"]);
      expect(await namesOf("filters[name][STARTS_WITH]=c")).to.deep.equal(["cat"]);
      expect(await namesOf("filters[username][IN]=ape,cat,none")).to.deep.equal(["ape", "cat"]);
      expect(await namesOf(`filters[id][EQUALS]=${ids[0]}`)).to.deep.equal(["bot"]);
      expect(await list("filters[name][EQUALS]=none")).to.deep.equal({ results: [], total: 0 });
      expect((await list("size=10000")).results).to.have.lengthOf(4);
    });

    it("filters and sorts by the time when they were made", async () => {
      const at = encodeURIComponent("2026-01-01T00:00:00.001Z");
      expect(await namesOf(`filters[created][LESS_THAN]=${at}`)).to.deep.equal(["bot"]);
      expect(await namesOf(`filters[created][GREATER_THAN_OR_EQUAL_TO]=${at}&sort=created:desc`)).to.deep.equal([
        "dog",
        "cat",
        "ape",
      ]);
      expect(await namesOf(`filters[created][EQUALS]=2026-01-01T01:00:00.001%2B01:00`)).to.deep.equal(["ape"]);
      expect(await namesOf("filters[created][GREATER_THAN]=2026-01-02")).to.deep.equal([]);
    });

    it("shows no person and none that was deleted", async () => {
      const { id } = await makeInstanceAccount(api, { name: "gone" });
      await api.call("DELETE", `${instancePath}/${id}`);
      expect((await list("")).total).to.equal(4);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);

    it("refuses unknown fields, operations and sort keys and says what is known", async () => {
      const get = (query: string) => api.call("GET", `${instancePath}?${query}`);
      expectProblem(await get("filters[email][EQUALS]=a"), "invalid-query-filters");
      expectProblem(await get("filters[name][$ne]=a"), "invalid-query-filters");
      for (const time of ["yesterday", "1", "2026-02-31T25:00:00Z", "", "2026"]) {
        const problem = expectProblem(await get(`filters[created][LESS_THAN]=${time}`), "invalid-query-filters");
        expect(problem.detail).to.match(/^filters\[created\]: must be a time such as/);
      }
      expectProblem(await get("sort=password:asc"), "invalid-parameter");
      expectProblem(await get("page=0"), "invalid-parameter");
    });
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:LIST");
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
