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
import { makeTenant } from "../../helpers/make-tenant.ts";

describe("GET /api/v1/tenants/search", () => {
  let api: Harness;

  before(async () => {
    api = await startHarness();

    await makeTenant(api, { id: "a-team", name: "Alpha" });
    await makeTenant(api, { id: "b-team", name: "Beta" });
    await makeTenant(api, { id: "c", name: "gone" });
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: "/api/v1/tenants/search" });

  describe("200", () => {
    const list = async (query: string) =>
      (await api.call("GET", `/api/v1/tenants/search?${query}`)).json<Schemas["TenantPage"]>();

    it("lists them by id", async () => {
      const { results, total } = await list("size=100");
      expect(total).to.equal(4);
      expect(results.map(({ id }) => id)).to.deep.equal(["a-team", "b-team", "c", "main"]);
      expect(results[0]).to.deep.equal({ id: "a-team", name: "Alpha", deleted: false });
    });

    for (const [query, ids] of [
      ["filters[name][EQUALS]=Alpha", ["a-team"]],
      ["filters[name][STARTS_WITH]=Be", ["b-team"]],
      ["filters[q][EQUALS]=A", ["a-team", "b-team", "main"]],
      ["filters[id][IN]=c,main", ["c", "main"]],
      ["filters[id][STARTS_WITH]=a", ["a-team"]],
      ["sort=name:desc&size=2", ["main", "c"]],
      ["size=2&page=2", ["c", "main"]],
    ] as const) {
      it(`answers ${query}`, async () => {
        expect((await list(query)).results.map(({ id }) => id)).to.deep.equal(ids);
      });
    }
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);

    for (const [query, code] of [
      ["filters[storageType][EQUALS]=x", "invalid-query-filters"],
      ["sort=storageType:asc", "invalid-parameter"],
      ["page=0", "invalid-parameter"],
    ] as const) {
      it(`refuses ${query}`, async () => {
        expectProblem(await api.call("GET", `/api/v1/tenants/search?${query}`), code);
      });
    }
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "TENANT:LIST");

    it("refuses an administrator of a tenant", async () => {
      const { token } = await makeCaller(api, ["TENANT:LIST"]);
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
