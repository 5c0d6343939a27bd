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
import { makeRole, rolesPath } from "../../helpers/make-role.ts";

describe("GET /api/v1/{tenant}/roles/search", () => {
  let api: Harness;

  before(async () => {
    api = await startHarness();

    await makeRole(api, { name: "Deploy", permissions: { FLOW: ["VIEW", "LIST"], APP: ["VIEW"] }, isDefault: true });
    await makeRole(api, { name: "Deploy more" });
    await makeRole(api, { name: "backup" });
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${rolesPath}/search` });

  describe("200", () => {
    const search = async (query: string) =>
      (await api.call("GET", `${rolesPath}/search?${query}`)).json<Schemas["RolePage"]>();

    it("lists the managed roles and those that were made, by name, with how much each permits", async () => {
      const page = await search("size=100");
      expect(page.total).to.equal(8);
      expect(page.results.map(({ name }) => name)).to.deep.equal([
        "Admin",
        "Deploy",
        "Deploy more",
        "Developer",
        "Editor",
        "Launcher",
        "Viewer",
        "backup",
      ]);
      const [, deploy] = page.results;
      expect(deploy).to.deep.equal({
        id: deploy?.id,
        name: "Deploy",
        isDefault: true,
        isManaged: false,
        permissionCount: 3,
      });
    });

    for (const [title, query, names] of [
      ["an exact name", "filters[name][EQUALS]=Deploy&size=100", ["Deploy"]],
      ["several names", "filters[name][IN]=Deploy,backup,none", ["Deploy", "backup"]],
      ["the beginning of a name", "filters[name][STARTS_WITH]=Dep", ["Deploy", "Deploy more"]],
      ["a part of a name, in any case", "filters[q][EQUALS]=PLOY", ["Deploy", "Deploy more"]],
      ["an id", "filters[id][EQUALS]=admin_main", ["Admin"]],
      ["nothing that is there", "filters[name][EQUALS]=none", []],
    ] as const) {
      it(`finds by ${title}`, async () => {
        const page = await search(query);
        expect(page.results.map(({ name }) => name)).to.deep.equal(names);
        expect(page.total).to.equal(names.length);
      });
    }

    it("pages without a gap or an overlap, in both orders", async () => {
      for (const sort of ["name:asc", "name:desc", "id:asc", "id:desc"]) {
        const all = (await search(`size=100&sort=${sort}`)).results.map(({ id }) => id);
        const paged: string[] = [];
        for (let page = 1; page <= 3; page++) {
          const { results, total } = await search(`size=3&page=${page}&sort=${sort}`);
          expect(total).to.equal(8);
          paged.push(...results.map(({ id }) => id));
        }
        expect(paged, sort).to.deep.equal(all);
      }
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);

    for (const [query, code] of [
      ["filters[permissions][EQUALS]=x", "invalid-query-filters"],
      ["filters[name][REGEX]=x", "invalid-query-filters"],
      ["sort=permissionCount:asc", "invalid-parameter"],
      ["page=0", "invalid-parameter"],
      ["size=10001", "invalid-parameter"],
    ] as const) {
      it(`refuses ${query}`, async () => {
        expectProblem(await api.call("GET", `${rolesPath}/search?${query}`), code);
      });
    }
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

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
