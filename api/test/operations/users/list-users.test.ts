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
import { makeAccount } from "../../helpers/resources.ts";
import { makeUser, usersPath } from "../../helpers/users.ts";

describe("GET /api/v1/users", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
    await makeUser(api, { email: "Zoe@example.com", firstName: "Zoe", lastName: "Z" });
    await makeUser(api, { email: "bob@example.com", superAdmin: true });
    await makeAccount(api, { name: "bob" });
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: usersPath });
  const list = async (query: string): Promise<string[]> => {
    const answer = await api.call("GET", `${usersPath}?${query}`);
    expect(answer.status, answer.text).to.equal(200);
    return answer.json<Schemas["UserPage"]>().results.map(({ username }) => username);
  };

  describe("200", () => {
    it("lists people only, in the order of their addresses without case", async () => {
      const page = (await api.call("GET", usersPath)).json<Schemas["UserPage"]>();
      expect(page.total).to.equal(3);
      expect(page.results.map(({ username }) => username)).to.deep.equal([
        "admin@example.com",
        "bob@example.com",
        "Zoe@example.com",
      ]);
      expect(page.results[2]).to.include({ displayName: "Zoe Z", superAdmin: false, instanceOwner: false });
    });

    it("finds an address as Kestra's provider looks for it, in any case", async () => {
      expect(await list("filters%5Bq%5D%5BEQUALS%5D=ZOE%40example.com&size=100")).to.deep.equal(["Zoe@example.com"]);
      expect(await list("filters[email][EQUALS]=zoe@EXAMPLE.com")).to.deep.equal(["Zoe@example.com"]);
      expect(await list("filters[username][EQUALS]=zoe@example.com")).to.deep.equal(["Zoe@example.com"]);
      expect(await list("filters[q][EQUALS]=nobody")).to.deep.equal([]);
    });

    it("filters by superadmin and by id, sorts, and pages without overlap", async () => {
      expect(await list("filters[super_admin][EQUALS]=true")).to.deep.equal(["admin@example.com", "bob@example.com"]);
      expect(await list("filters[id][IN]=firstAdministrator,unknown")).to.deep.equal(["admin@example.com"]);
      expect(await list("sort=username:desc&size=1&page=1")).to.deep.equal(["Zoe@example.com"]);
      expect(await list("sort=username:desc&size=1&page=2")).to.deep.equal(["bob@example.com"]);
      expect(await list("page=9")).to.deep.equal([]);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);

    for (const query of ["filters[password][EQUALS]=x", "filters[q][REGEX]=x", "filters[super_admin][IN]=true"]) {
      it(`refuses ${query}`, async () => {
        expectProblem(await api.call("GET", `${usersPath}?${query}`), "invalid-query-filters");
      });
    }

    it("refuses an unknown sort field and page 0", async () => {
      for (const query of ["sort=passwordHash:asc", "page=0", "size=0"]) {
        expectProblem(await api.call("GET", `${usersPath}?${query}`), "invalid-parameter");
      }
    });
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "USER:LIST");
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
