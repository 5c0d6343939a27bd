import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadListParameters } from "../../cases/refuses-bad-list-parameters.ts";
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
import { invitationsPath, makeInvitation, validForMs } from "../../helpers/invitations.ts";
import { modelsOf } from "../../helpers/principals.ts";
import { storeTenant } from "../../helpers/store-tenant.ts";

describe("GET /api/v1/{tenant}/invitations/search", () => {
  let api: Harness;
  /** Expired, accepted, pending. */
  const made: Schemas["Invitation"][] = [];
  before(async () => {
    api = await startHarness();
    const make = async (email: string) => {
      const { link: _link, code: _code, ...shown } = await makeInvitation(api, { email });
      made.push(shown);
      return shown.id;
    };
    await make("carl@example.com");
    api.clock.now += validForMs;
    const accepted = await make("Ada@example.com");
    api.clock.now += 1_000;
    await make("bob@example.org");
    await modelsOf(api).invitations.updateOne({ _id: accepted }, { $set: { status: "ACCEPTED", key: accepted } });
    if (made[0]) made[0].status = "EXPIRED";
    if (made[1]) made[1].status = "ACCEPTED";
    await makeInvitation(api, {}, await storeTenant(api, "other"));
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${invitationsPath}/search` });
  const search = async (query: string) => {
    const answer = await api.call("GET", `${invitationsPath}/search?${query}`);
    expect(answer.status, answer.text).to.equal(200);
    return answer.json<Schemas["InvitationPage"]>();
  };

  describe("200", () => {
    it("lists those of the tenant in the order of their creation, without a code", async () => {
      expect(await search("")).to.deep.equal({ total: 3, results: made });
    });

    it("finds by each of its parameters and filters", async () => {
      for (const [query, wanted] of [
        ["status=PENDING", [2]],
        ["status=ACCEPTED", [1]],
        ["status=EXPIRED", [0]],
        ["email=ADA@example.com", [1]],
        ["email=ada@example.com&status=PENDING", []],
        ["filters[status][EQUALS]=EXPIRED", [0]],
        ["filters[status][EQUALS]=UNKNOWN", []],
        ["filters[email][EQUALS]=Carl@Example.com", [0]],
        ["filters[email][IN]=carl@example.com,bob@example.org", [0, 2]],
        ["filters[email][STARTS_WITH]=B", [2]],
        ["filters[email][ENDS_WITH]=.com", [0, 1]],
        ["filters[q][EQUALS]=EXAMPLE.ORG", [2]],
        ["q=ada", [1]],
        [`filters[id][EQUALS]=${made[1]?.id}`, [1]],
        ["filters[or][0][status][EQUALS]=PENDING&filters[or][1][status][EQUALS]=EXPIRED", [0, 2]],
      ] as const) {
        const { results, total } = await search(query);
        expect(results, query).to.deep.equal(wanted.map((index) => made[index]));
        expect(total, query).to.equal(wanted.length);
      }
    });

    it("pages without a gap or an overlap, in every order", async () => {
      for (const [sort, wanted] of [
        ["id:asc", [0, 1, 2]],
        ["email:asc", [1, 2, 0]],
        ["email:desc", [0, 2, 1]],
        ["sentAt:desc", [2, 1, 0]],
        ["expiredAt:asc", [0, 1, 2]],
      ] as const) {
        const found: string[] = [];
        for (const page of [1, 2, 3]) {
          const { results, total } = await search(`sort=${sort}&size=1&page=${page}`);
          expect(total).to.equal(3);
          found.push(...results.map(({ id }) => id));
        }
        expect(found, sort).to.deep.equal(wanted.map((index) => made[index]?.id));
      }
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
    refusesBadListParameters(target, ["q", "email", "status", "id"]);

    it("refuses a status that none can have", async () => {
      expectProblem(await api.call("GET", `${target().path}?status=LOST`), "invalid-parameter");
    });
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "INVITATION:LIST");
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
