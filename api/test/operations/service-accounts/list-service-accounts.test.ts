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
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { accountsPath, makeAccount } from "../../helpers/resources.ts";

const names = ["deploy", "ci", "backup", "ci-nightly", "ci", "metrics", "a", "b", "c", "d", "e", "f"];

const filterTable = [
  ["name", "filters[name][EQUALS]=ci", ["ci", "ci"]],
  ["a name that nothing has", "filters[name][EQUALS]=none", []],
  ["several names", "filters[name][IN]=metrics,backup,none", ["backup", "metrics"]],
  ["the start of a name", "filters[name][STARTS_WITH]=ci", ["ci", "ci", "ci-nightly"]],
  ["another than a name", "filters[name][NOT_EQUALS]=ci&filters[name][STARTS_WITH]=ci", ["ci-nightly"]],
  ["others than several names", "filters[name][NOT_IN]=ci,deploy&filters[q][EQUALS]=p", ["backup"]],
  ["the start of a name, as a prefix", "filters[username][PREFIX]=ci-", ["ci-nightly"]],
  ["the end of a name", "filters[name][ENDS_WITH]=ly", ["ci-nightly"]],
  ["a part of a name, as it is written", "filters[name][CONTAINS]=ploy", ["deploy"]],
  [
    "one of several groups",
    "filters[or][0][name][EQUALS]=backup&filters[or][1][name][EQUALS]=deploy",
    ["backup", "deploy"],
  ],
  [
    "groups whose numbers leave holes",
    "filters[or][7][name][EQUALS]=backup&filters[or][3][q][EQUALS]=NIGHT",
    ["backup", "ci-nightly"],
  ],
  ["all of several groups", "filters[and][0][name][STARTS_WITH]=ci&filters[and][1][name][ENDS_WITH]=y", ["ci-nightly"]],
  [
    "groups in groups, and a condition beside them",
    "filters[q][EQUALS]=c&filters[and][0][or][0][name][EQUALS]=c&filters[and][0][or][1][name][EQUALS]=metrics",
    ["c", "metrics"],
  ],
  ["groups in JSON", 'filters={"or":[{"name":{"EQUALS":"a"}},{"name":{"EQUALS":"b"}},{}]}', ["a", "b"]],
  ["free text within a name", "filters[q][EQUALS]=ploy", ["deploy"]],
  ["free text in capitals", "filters[q][EQUALS]=NIGHT", ["ci-nightly"]],
  ["JSON, as generated Python clients send it", 'filters={"name":{"EQUALS":"ci"}}', ["ci", "ci"]],
  ["an empty JSON object beside a condition", "filters={}&filters[name][EQUALS]=backup", ["backup"]],
  ["free text, as older clients send it", "q=PLOY", ["deploy"]],
  ["free text that is empty, as if it were not there", "q=&filters[name][EQUALS]=backup", ["backup"]],
  ["free text of a filter rather than of an older client", "q=ploy&filters[q][EQUALS]=backup", ["backup"]],
  ["two conditions, both of which must hold", "filters[q][EQUALS]=c&filters[name][STARTS_WITH]=ci-", ["ci-nightly"]],
] as const;

const badParameters = [
  ["page=0", "page", /^page: must be >= 1$/],
  ["page=-1", "page", /^page: must be >= 1$/],
  ["page=1.5", "page", /^page: must be integer$/],
  ["page=one", "page", /^page: must be integer$/],
  ["page=", "page", /^page: must be integer$/],
  ["page=NaN", "page", /^page: must be integer$/],
  ["page=2147483648", "page", /^page: must be <= 2147483647/],
  ["page=1e400", "page", /^page: must be finite$/],
  ["size=Infinity", "size", /^size: must be finite$/],
  ["q=a&q=b", "q", /^q: is given more than once$/],
  ["page=1&page=2", "page", /^page: is given more than once$/],
  ["size=0", "size", /^size: must be >= 1$/],
  ["size=10001", "size", /^size: must be <= 10000$/],
  ["size=ten", "size", /^size: must be integer$/],
  ["size=1&size=1", "size", /^size: is given more than once$/],
  ["sort=name", "sort", /^sort\.0: must match pattern/],
  ["sort=", "sort", /^sort\.0: must match pattern/],
  ["sort=name:up", "sort", /^sort\.0: must match pattern/],
  ["sort=name:asc,", "sort", /^sort\.1: must match pattern/],
  ["sort=password:asc", "sort", /^sort: cannot sort by password; known are name, username, id$/],
  ["sort=constructor:asc", "sort", /^sort: cannot sort by constructor; known are name, username, id$/],
  ["sort=__proto__:asc", "sort", /^sort: cannot sort by __proto__; known are name, username, id$/],
  [`sort=${"name:asc,".repeat(8)}id:asc`, "sort", /^sort: must NOT have more than 8 items$/],
] as const;

const badFilters = [
  ["filters[email][EQUALS]=a", /^filters\[email\]: unknown field; known are q, name, username, id$/],
  ["filters[passwordHash][STARTS_WITH]=s", /unknown field/],
  ["filters[__proto__][EQUALS]=a", /unknown field/],
  ["filters[constructor][EQUALS]=a", /unknown field/],
  [
    "filters[name][REGEX]=(a+)%2B$",
    /^filters\[name\]: REGEX does not work on this field; EQUALS, NOT_EQUALS, IN, NOT_IN, STARTS_WITH, PREFIX, ENDS_WITH, CONTAINS do$/,
  ],
  ["filters[name][GREATER_THAN]=a", /does not work on this field/],
  ["filters[name][EQUALS][key]=v", /filters\.name\.EQUALS: must be string/],
  ["filters[or][0][name][EQUALS][key]=v", /^filters.or.0.name.EQUALS: must be string/],
  ["filters[or][0][email][EQUALS]=a", /^filters\[email\]: unknown field/],
  ["filters[or][name][EQUALS]=a", /write filters as/],
  ["filters[or][100][name][EQUALS]=a", /write filters as/],
  ["filters[or][0]=a", /write filters as/],
  ["filters[or]=a", /write filters as/],
  [`filters${"[and][0]".repeat(5)}[name][EQUALS]=a`, /write filters as/],
  ["filters[name][EQUALS]=a&filters[name][EQUALS]=b", /is given more than once/],
  ['filters={"or":{"name":{"EQUALS":"a"}}}', /write filters as/],
  ['filters={"or":["name"]}', /write filters as/],
  ["filters[name][__proto__]=a", /does not work on this field/],
  ["filters[name][equals]=a", /does not work on this field/],
  ["filters[q][IN]=a", /^filters\[q\]: IN does not work on this field; EQUALS do$/],
  ["filters={", /write filters as/],
  ["filters=[]", /write filters as/],
  ["filters=null", /write filters as/],
  ['filters={"name":"ci"}', /write filters as/],
  ['filters={"name":{"EQUALS":1}}', /write filters as/],
  ['filters={"name":{"EQUALS":{"$ne":"a"}}}', /write filters as/],
  ['filters={"name":{"$ne":"a"}}', /write filters as/],
  ['filters={"$where":{"EQUALS":"a"}}', /write filters as/],
  ['filters={"email":{"EQUALS":"a"}}', /^filters\[email\]: unknown field; known are q, name, username, id$/],
  ['filters={"__proto__":{"EQUALS":"a"}}', /unknown field/],
  ["filters=name", /write filters as filters\[field\]\[OPERATION\]=value/],
  ["filters[name]=a", /write filters as/],
  ["filters[]=a", /write filters as/],
  ["filters[labels][EQUALS][key]=v", /^filters\[labels\]: unknown field/],
  ["filters[name][$ne]=a", /write filters as/],
] as const;

describe("GET /api/v1/{tenant}/service-accounts", () => {
  let api: Harness;
  const ids: string[] = [];
  before(async () => {
    api = await startHarness();
    for (const name of names) {
      ids.push((await makeAccount(api, { name })).id);
      api.clock.now += 1;
    }
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: accountsPath });

  const list = async (query: string): Promise<Schemas["ServiceAccountPage"]> => {
    const answer = await api.call("GET", `${accountsPath}?${query}`);
    expect(answer.status, answer.text).to.equal(200);
    return answer.json<Schemas["ServiceAccountPage"]>();
  };
  const namesOf = async (query: string) => (await list(query)).results.map(({ name }) => name);

  describe("200", () => {
    it("gives the first ten by name, and how many there are", async () => {
      const { results, total } = (await api.call("GET", accountsPath)).json<Schemas["ServiceAccountPage"]>();
      expect(total).to.equal(12);
      expect(results.map(({ name }) => name)).to.deep.equal([...names].sort().slice(0, 10));
    });

    it("gives each with the members of both kinds of client, none of them null", async () => {
      const { results } = await list("filters[name][EQUALS]=deploy");
      expect(results).to.deep.equal([
        {
          id: ids[0],
          username: "deploy",
          name: "deploy",
          displayName: "deploy",
          description: "",
          groups: [],
          auths: [],
          superAdmin: false,
          instanceOwner: false,
          enabled: true,
        },
      ]);
    });

    it("pages without a gap and without a double, however the sort keys tie", async () => {
      for (const sort of ["", "&sort=name:asc", "&sort=name:desc", "&sort=id:desc"]) {
        const seen: string[] = [];
        for (const page of [1, 2, 3]) {
          const { results, total } = await list(`page=${page}&size=5${sort}`);
          expect(total).to.equal(12);
          seen.push(...results.map(({ id }) => id));
        }
        expect([...seen].sort(), sort).to.deep.equal([...ids].sort());
      }
    });

    it("gives an empty page past the end, and the total", async () => {
      expect(await list("page=4&size=5")).to.deep.equal({ results: [], total: 12 });
      expect(await list("page=2147483647&size=10000")).to.deep.equal({ results: [], total: 12 });
    });

    it("takes 10000 for a size", async () => {
      expect((await list("size=10000")).results).to.have.lengthOf(12);
    });

    it("sorts by every field that it declares", async () => {
      expect(await namesOf("sort=name:asc&size=100")).to.deep.equal([...names].sort());
      expect(await namesOf("sort=name:desc&size=100")).to.deep.equal([...names].sort().reverse());
      expect((await list("sort=id:asc&size=100")).results.map(({ id }) => id)).to.deep.equal(ids);
      expect((await list("sort=id:desc&size=100")).results.map(({ id }) => id)).to.deep.equal([...ids].reverse());
    });

    it("takes sort keys repeated, joined by commas, and percent-encoded", async () => {
      const expected = await list("sort=name:asc&sort=id:desc&size=100");
      expect(await list("sort=name:asc,id:desc&size=100")).to.deep.equal(expected);
      expect(await list("sort=name%3Aasc%2Cid%3Adesc&size=100")).to.deep.equal(expected);
      const twins = expected.results.filter(({ name }) => name === "ci").map(({ id }) => id);
      expect(twins).to.deep.equal([ids[4], ids[1]]);
    });

    for (const [what, query, expected] of filterTable) {
      it(`filters by ${what}, in raw and in encoded brackets`, async () => {
        expect(await namesOf(query)).to.deep.equal(expected);
        const encoded = query.replaceAll("[", "%5B").replaceAll("]", "%5D");
        expect(await namesOf(encoded)).to.deep.equal(expected);
      });
    }

    it("filters by id, one or several", async () => {
      const [first = "", second = ""] = ids;
      expect((await list(`filters[id][EQUALS]=${first}`)).results.map(({ id }) => id)).to.deep.equal([first]);
      const both = await list(`filters[id][IN]=${second},${first}&sort=id:asc`);
      expect(both.results.map(({ id }) => id)).to.deep.equal([first, second]);
    });

    it("counts with the filter", async () => {
      expect((await list("filters[name][STARTS_WITH]=ci&size=1")).total).to.equal(3);
    });

    it("takes what clients escape for characters of a pattern, never as one", async () => {
      for (const value of [
        ".*",
        "c.",
        "^ci",
        "ci$",
        "[a-z]",
        "(",
        "\\",
        "%",
        "_",
        "*",
        "?",
        "\u0000",
        "\u{10FFFF}",
        "€",
      ]) {
        const encoded = encodeURIComponent(value);
        for (const operation of ["q][EQUALS", "name][EQUALS", "name][IN", "name][STARTS_WITH", "id][EQUALS"]) {
          expect(await namesOf(`filters[${operation}]=${encoded}`), `${operation} ${value}`).to.deep.equal([]);
        }
      }
    });

    it("ignores parameters that it does not know", async () => {
      expect((await list("query=ci&foo=bar&foo=baz&size=1")).total).to.equal(12);
    });

    it("shows no person", async () => {
      expect(await namesOf("filters[q][EQUALS]=admin")).to.deep.equal([]);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);

    for (const [query, name, detail] of badParameters) {
      it(`refuses ${query} and says why`, async () => {
        const problem = expectProblem(await api.call("GET", `${accountsPath}?${query}`), "invalid-parameter");
        expect(pointersOf(problem)[0]).to.match(new RegExp(`^/query/${name}`));
        expect(problem.detail).to.match(detail);
      });
    }

    for (const [query, detail] of badFilters) {
      it(`refuses ${query} and says what is known`, async () => {
        const problem = expectProblem(await api.call("GET", `${accountsPath}?${query}`), "invalid-query-filters");
        expect(problem.detail).to.match(detail);
      });
    }
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:LIST"));

  describe("404", () => refusesImpossiblePaths(target, { tenant: () => "main" }));

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
