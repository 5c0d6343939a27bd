import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { badAccountMembers } from "../../cases/account-members.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesRepeatsInProgress } from "../../cases/refuses-repeats-in-progress.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken } from "../../helpers/resources.ts";

describe("POST /api/v1/{tenant}/service-accounts", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: accountsPath, body: { name: "ci" } });

  describe("200", () => {
    it("takes the body that the Go client of the wire contract sends", async () => {
      const answer = await api.call("POST", accountsPath, {
        body: { id: "", name: "ci", description: "", superAdmin: false, groups: null },
      });
      expect(answer.status).to.equal(200);
      const body = answer.json<Schemas["ServiceAccount"]>();
      expect(body.id).to.match(/^[0-9A-Za-z]{22}$/);
      expect(body).to.deep.equal({
        id: body.id,
        name: "ci",
        description: "",
        groups: [],
        superAdmin: false,
        instanceOwner: false,
        enabled: true,
      });
    });

    it("needs nothing but a name", async () => {
      const account = await makeAccount(api, { name: "a" });
      expect(account).to.include({ name: "a", description: "", superAdmin: false });
    });

    it("ignores members that it does not know, and an id above all", async () => {
      const answer = await api.call("POST", accountsPath, {
        body: {
          name: "ci",
          id: "mine",
          namespaceId: "x",
          _id: "y",
          passwordHash: "z",
          type: "STANDARD",
          state: "deleted",
          $set: {},
          "a.b": 1,
        },
      });
      const body = answer.json<Schemas["ServiceAccount"]>();
      expect(answer.status).to.equal(200);
      expect(body.id).to.match(/^[0-9A-Za-z]{22}$/);
      expect((await api.call("GET", `${accountsPath}/${body.id}`)).json()).to.deep.equal(body);
    });

    it("takes names that others have", async () => {
      const [one, two] = [await makeAccount(api, { name: "twin" }), await makeAccount(api, { name: "twin" })];
      expect(one.id).to.not.equal(two.id);
    });

    it("takes the shortest and the longest name", async () => {
      for (const name of ["a", "0", "a-0", "a".repeat(63)]) {
        expect((await makeAccount(api, { name })).name).to.equal(name);
      }
    });

    it("keeps a description as it was written", async () => {
      for (const description of ["Deploys", "ü € 😀", 'a"b\\c\n\t', "a\u0000b", " padded ", "x".repeat(4096)]) {
        const { id, description: created } = await makeAccount(api, { description });
        expect(created).to.equal(description);
        const read = await api.call("GET", `${accountsPath}/${id}`);
        expect(read.json()).to.include({ description });
      }
    });

    it("lets an administrator make another, by either name of the flag", async () => {
      for (const flag of [{ superAdmin: true }, { instanceOwner: true }]) {
        const account = await makeAccount(api, { name: "root", ...flag });
        expect(account).to.include({ superAdmin: true, instanceOwner: true });
        const { fullToken } = await makeToken(api, account.id);
        expect((await api.call("GET", accountsPath, { auth: { token: fullToken } })).status).to.equal(200);
      }
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
    refusesMalformedPaths(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => {
    refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:CREATE");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main" });

    it("finds no group that is not there", async () => {
      const answer = await api.call("POST", accountsPath, { body: { name: "ci", groups: [{ id: "admins" }] } });
      const problem = expectProblem(answer, "not-found");
      expect(problem.detail).to.equal('There is no group "admins".');
      expect(pointersOf(problem)).to.deep.equal(["/groups/0/id"]);
    });
  });

  describe("409", () => refusesRepeatsInProgress(target, "principals"));

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badAccountMembers);

    it("names every fault at once", async () => {
      const answer = await api.call("POST", accountsPath, { body: { name: "NO", description: 1, superAdmin: "x" } });
      const problem = expectProblem(answer, "validation-failed");
      expect(pointersOf(problem).sort()).to.deep.equal(["/description", "/name", "/superAdmin"]);
      expect(problem.detail).to.match(/\(and 2 more\)$/);
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
