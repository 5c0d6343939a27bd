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
import { bindingsPath, makeBinding } from "../../helpers/make-binding.ts";
import { makeAccount } from "../../helpers/resources.ts";
import { storeGroup } from "../../helpers/store-group.ts";
import { storeTenant } from "../../helpers/store-tenant.ts";

describe("GET /api/v1/{tenant}/bindings/search", () => {
  let api: Harness;
  let accountId: string;
  let groupId: string;
  const bindings: Schemas["Binding"][] = [];
  before(async () => {
    api = await startHarness();

    accountId = (await makeAccount(api)).id;
    groupId = await storeGroup(api, "developers");
    for (const body of [
      { externalId: accountId, roleId: "viewer_main" },
      { externalId: accountId, roleId: "editor_main", namespaceId: "dev" },
      { type: "GROUP", externalId: groupId, roleId: "viewer_main" },
      { type: "GROUP", externalId: groupId, roleId: "editor_main", namespaceId: "dev" },
    ] as const) {
      api.clock.now += 1;
      bindings.push(await makeBinding(api, body));
    }
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${bindingsPath}/search` });

  describe("200", () => {
    const search = async (query: string) =>
      (await api.call("GET", `${bindingsPath}/search?${query}`)).json<Schemas["BindingPage"]>();

    it("lists them in the order of their creation", async () => {
      const { results, total } = await search("size=100");
      expect(total).to.equal(4);
      expect(results).to.deep.equal(bindings);
    });

    it("finds by each of its parameters and filters", async () => {
      for (const [query, wanted] of [
        ["type=GROUP", [2, 3]],
        ["type=USER", [0, 1]],
        [`id=${accountId}`, [0, 1]],
        [`id=${accountId}&namespace=dev`, [1]],
        ["namespace=dev", [1, 3]],
        ["namespace=de", []],
        ["id=nobody", []],
        ["filters[type][EQUALS]=GROUP", [2, 3]],
        [`filters[external_id][EQUALS]=${groupId}`, [2, 3]],
        [`filters[userId][IN]=${groupId},${accountId}`, [0, 1, 2, 3]],
        ["filters[roleId][EQUALS]=editor_main", [1, 3]],
        ["filters[namespace][IN]=dev,prod", [1, 3]],
        ["filters[roleId][EQUALS]=editor_main&type=USER", [1]],
        [`filters[id][EQUALS]=${bindings[2]?.id}`, [2]],
      ] as const) {
        const { results, total } = await search(query);
        expect(results, query).to.deep.equal(wanted.map((index) => bindings[index]));
        expect(total, query).to.equal(wanted.length);
      }
    });

    it("pages without a gap or an overlap, in both orders", async () => {
      const ids = bindings.map(({ id }) => id);
      for (const [sort, wanted] of [
        ["id:asc", ids],
        ["id:desc", [...ids].reverse()],
      ] as const) {
        const pages = [await search(`size=3&sort=${sort}`), await search(`size=3&page=2&sort=${sort}`)];
        expect(pages.flatMap(({ results }) => results.map(({ id }) => id))).to.deep.equal(wanted);
      }
    });

    it("lists none of another tenant", async () => {
      await storeTenant(api, "other");
      const listed = await api.call("GET", "/api/v1/other/bindings/search");
      expect(listed.json()).to.deep.equal({ results: [], total: 0 });
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);

    for (const [query, code] of [
      ["type=ROLE", "invalid-parameter"],
      ["filters[q][EQUALS]=x", "invalid-query-filters"],
      ["filters[namespace][STARTS_WITH]=x", "invalid-query-filters"],
      ["sort=name:asc", "invalid-parameter"],
    ] as const) {
      it(`refuses ${query}`, async () => {
        expectProblem(await api.call("GET", `${bindingsPath}/search?${query}`), code);
      });
    }
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "BINDING:LIST");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main" });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
