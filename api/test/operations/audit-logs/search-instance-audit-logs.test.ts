import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { callTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeCaller } from "../../helpers/make-caller.ts";
import { rolesPath } from "../../helpers/make-role.ts";
import { makeTenant } from "../../helpers/make-tenant.ts";
import { makeAccount, makeToken } from "../../helpers/resources.ts";

describe("GET /api/v1/auditlogs/search", () => {
  let api: Harness;

  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: "/api/v1/auditlogs/search" });

  describe("200", () => {
    type Entries = Schemas["AuditEntryPage"];
    const list = async (query = "") => (await api.call("GET", `/api/v1/auditlogs/search?${query}`)).json<Entries>();

    it("tells who did what to what, the newest first, and never a secret", async () => {
      const made = await api.call("POST", rolesPath, { body: { name: "Audited", permissions: { FLOW: ["VIEW"] } } });
      const { id } = made.json<Schemas["Role"]>();
      api.clock.now += 1_000;
      await api.call("DELETE", `${rolesPath}/${id}`);
      const account = await makeAccount(api);
      const { fullToken } = await makeToken(api, account.id);
      await api.server.services.settle();
      const { results, total } = await list(`filters[targetId][EQUALS]=${id}`);
      expect(total).to.equal(2);
      expect(results.map(({ action }) => action)).to.deep.equal(["role.delete", "role.create"]);
      expect(results[1]).to.deep.equal({
        id: results[1]?.id,
        at: "2026-01-01T00:00:00Z",
        action: "role.create",
        actorId: "firstAdministrator",
        requestId: made.headers["x-request-id"],
        targetType: "role",
        targetId: id,
        tenantId: "main",
      });
      const all = await api.call("GET", `/api/v1/auditlogs/search?size=1000`);
      expect(all.text).to.not.contain(fullToken).and.not.contain(fullToken.slice(-20));
    });

    it("finds by who did it and by time, and pages in both orders", async () => {
      const { id, token } = await makeCaller(api, ["ROLE:CREATE", "FLOW:VIEW"]);
      api.clock.now += 60_000;
      const from = new Date(api.clock.now).toISOString();
      for (const name of ["one", "two", "three"]) {
        await api.call("POST", rolesPath, { auth: { token }, body: { name, permissions: { FLOW: ["VIEW"] } } });
        api.clock.now += 1_000;
      }
      await api.server.services.settle();
      const mine = await list(`filters[actorId][EQUALS]=${id}`);
      expect(mine.total).to.equal(3);
      const since = await list(`filters[at][GREATER_THAN_OR_EQUAL_TO]=${from}`);
      expect(since.results).to.deep.equal(mine.results);
      const before = await list(`filters[at][LESS_THAN]=${from}&filters[actorId][IN]=${id},x`);
      expect(before.total).to.equal(0);
      const pages = [1, 2].map((page) => list(`filters[actorId][EQUALS]=${id}&sort=at:asc&size=2&page=${page}`));
      const paged = (await Promise.all(pages)).flatMap(({ results }) => results);
      expect(paged).to.deep.equal([...mine.results].reverse());
    });

    it("has all tenants, and one where it is asked for", async () => {
      await makeTenant(api, { id: "other" });
      await api.server.services.settle();
      const all = await list("size=1000");
      expect(new Set(all.results.map(({ tenantId }) => tenantId)))
        .to.include("main")
        .and.include("other");
      const { results } = await list("filters[tenantId][EQUALS]=other");
      expect(results.map(({ action }) => action)).to.deep.equal(["tenant.create"]);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);

    for (const [query, code] of [
      ["filters[action][EQUALS]=x", "invalid-query-filters"],
      ["filters[at][LESS_THAN]=yesterday", "invalid-query-filters"],
      ["filters[at][LESS_THAN]=1969-12-31T00:00:00Z", "invalid-query-filters"],
      ["sort=action:asc", "invalid-parameter"],
    ] as const) {
      it(`refuses ${query}`, async () => {
        expectProblem(await api.call("GET", `/api/v1/auditlogs/search?${query}`), code);
      });
    }
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "AUDITLOG:LIST");

    it("refuses an administrator of a tenant", async () => {
      const { token } = await makeCaller(api, ["AUDITLOG:LIST"]);
      expectProblem(await callTarget(target(), { auth: { token } }), "forbidden");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
