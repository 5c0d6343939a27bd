import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { bindingsPath } from "../../helpers/make-binding.ts";
import { makeCaller } from "../../helpers/make-caller.ts";
import { makeRole } from "../../helpers/make-role.ts";
import { makeAccount } from "../../helpers/resources.ts";
import { storeGroup } from "../../helpers/store-group.ts";

describe("POST /api/v1/{tenant}/bindings/bulk", () => {
  let api: Harness;
  let accountId: string;
  before(async () => {
    api = await startHarness();
    accountId = (await makeAccount(api, { name: "ci" })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "POST",
    path: `${bindingsPath}/bulk`,
    body: [{ type: "USER", externalId: accountId, roleId: "viewer_main" }],
  });

  describe("200", () => {
    it("makes them all and answers in their order; the same ones again are the same", async () => {
      const groupId = await storeGroup(api, "developers");
      const body = [
        { type: "GROUP", externalId: groupId, roleId: "viewer_main" },
        { type: "USER", externalId: accountId, roleId: "editor_main", namespaceId: "dev" },
        { type: "GROUP", externalId: groupId, roleId: "viewer_main" },
      ];
      const first = await api.call("POST", `${bindingsPath}/bulk`, { body });
      expect(first.status, first.text).to.equal(200);
      const bindings = first.json<Schemas["Binding"][]>();
      expect(bindings.map(({ type, role }) => [type, role.id])).to.deep.equal([
        ["GROUP", "viewer_main"],
        ["USER", "editor_main"],
        ["GROUP", "viewer_main"],
      ]);
      expect(bindings[0]?.id).to.equal(bindings[2]?.id);
      expect((await api.call("POST", `${bindingsPath}/bulk`, { body })).json()).to.deep.equal(bindings);
    });

    it("takes none", async () => {
      const answer = await api.call("POST", `${bindingsPath}/bulk`, { body: [] });
      expect([answer.status, answer.json()]).to.deep.equal([200, []]);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "BINDING:CREATE");

    it("makes none when one of them permits what the caller may not", async () => {
      const role = await makeRole(api, { permissions: { FLOW: ["VIEW"] } });
      const { token } = await makeCaller(api, ["BINDING:CREATE", "FLOW:VIEW"]);
      const body = [
        { type: "USER", externalId: accountId, roleId: role.id },
        { type: "USER", externalId: accountId, roleId: "admin_main" },
      ];
      const answer = await api.call("POST", `${bindingsPath}/bulk`, { auth: { token }, body });
      expectProblem(answer, "privilege-escalation");
      const listed = await api.call("GET", `${bindingsPath}/search?filters[roleId][EQUALS]=${role.id}`);
      expect(listed.json<Schemas["BindingPage"]>().total).to.equal(0);
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main" });

    it("makes none when one of them names what is not there", async () => {
      const right = { type: "USER", externalId: accountId, roleId: "viewer_main", namespaceId: "never" };
      const answer = await api.call("POST", `${bindingsPath}/bulk`, {
        body: [right, { ...right, externalId: "nobody" }],
      });
      expect(pointersOf(expectProblem(answer, "not-found"))).to.deep.equal(["/1/externalId"]);
      const listed = await api.call("GET", `${bindingsPath}/search?namespace=never`);
      expect(listed.json<Schemas["BindingPage"]>().total).to.equal(0);
    });
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    for (const body of [{}, { bindings: [] }, "all", null, 1]) {
      it(`refuses ${JSON.stringify(body)}, which is no list`, async () => {
        const problem = expectProblem(await api.call("POST", `${bindingsPath}/bulk`, { body }), "validation-failed");
        expect(problem.detail).to.equal("body: must be array");
      });
    }

    it("refuses all when one is wrong, and points at that one", async () => {
      const right = { type: "USER", externalId: accountId, roleId: "viewer_main", namespaceId: "never" };
      const answer = await api.call("POST", `${bindingsPath}/bulk`, { body: [right, { ...right, type: "ROLE" }] });
      expect(pointersOf(expectProblem(answer, "validation-failed"))).to.deep.equal(["/1/type"]);
      const listed = await api.call("GET", `${bindingsPath}/search?namespace=never`);
      expect(listed.json<Schemas["BindingPage"]>().total).to.equal(0);
    });

    it("refuses more than a thousand", async () => {
      const body = Array.from({ length: 1001 }, () => ({ type: "USER", externalId: accountId, roleId: "viewer_main" }));
      expectProblem(await api.call("POST", `${bindingsPath}/bulk`, { body }), "validation-failed");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
