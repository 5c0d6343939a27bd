import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { accountsPath, makeAccount } from "../../helpers/resources.ts";
import { makeUser, storeGroup, usersPath } from "../../helpers/users.ts";

describe("PUT /api/v1/{tenant}/users/{id}/groups", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeUser(api, { tenants: ["main"] })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "PUT",
    path: `/api/v1/main/users/${id}/groups`,
    body: { groupIds: [] },
  });

  describe("204", () => {
    it("makes the groups of the tenant those that are named, and leaves those of others", async () => {
      await api.server.services.tenants.ensure({ id: "system", requestId: "test" }, "acme", "Acme");
      const elsewhere = await storeGroup(api, "acme");
      const [one, two, three] = [await storeGroup(api), await storeGroup(api), await storeGroup(api)];
      const user = await makeUser(api, { groups: [one, elsewhere] });
      const path = `/api/v1/main/users/${user.id}/groups`;
      const answer = await api.call("PUT", path, { body: { groupIds: [three, two, three] } });
      expect(answer.status, answer.text).to.equal(204);
      const read = async () => (await api.call("GET", `${usersPath}/${user.id}`)).json<Schemas["User"]>();
      expect((await read()).groups).to.deep.equal([
        { id: elsewhere, tenantId: "acme" },
        { id: three, tenantId: "main" },
        { id: two, tenantId: "main" },
      ]);
      await api.call("PUT", path, { body: { groupIds: null } });
      expect((await read()).groups).to.deep.equal([{ id: elsewhere, tenantId: "acme" }]);
      expect((await read()).tenants.map((tenant) => tenant.id)).to.have.members(["acme", "main"]);
    });

    it("gives access to the tenant with the first group, and works for service accounts", async () => {
      const group = await storeGroup(api);
      const user = await makeUser(api);
      await api.call("PUT", `/api/v1/main/users/${user.id}/groups`, { body: { groupIds: [group] } });
      const read = await api.call("GET", `${usersPath}/${user.id}`);
      expect(read.json<Schemas["User"]>().tenants).to.deep.equal([{ id: "main", name: "main" }]);
      const account = await makeAccount(api);
      await api.call("PUT", `/api/v1/main/users/${account.id}/groups`, { body: { groupIds: [group] } });
      const { groups } = (await api.call("GET", `${accountsPath}/${account.id}`)).json<Schemas["ServiceAccount"]>();
      expect(groups).to.deep.equal([{ id: group }]);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "USER:MANAGE_GROUP_MEMBERSHIP");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", user: () => id });

    it("finds no group of another tenant, and changes nothing", async () => {
      const group = await storeGroup(api);
      const foreign = await storeGroup(api, "other");
      const answer = await api.call("PUT", `/api/v1/main/users/${id}/groups`, { body: { groupIds: [group, foreign] } });
      expect(pointersOf(expectProblem(answer, "not-found"))).to.deep.equal(["/groupIds/1"]);
      expect((await api.call("GET", `${usersPath}/${id}`)).json()).to.deep.include({ groups: [] });
    });
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);

    it("refuses what is no list of ids", async () => {
      const { method, path } = target();
      for (const body of [{}, { groupIds: "a" }, { groupIds: [1] }, { groupIds: [{ id: "a" }] }]) {
        expectProblem(await api.call(method, path, { body }), "validation-failed");
      }
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
