import { expect } from "chai";
import { answersRepeats } from "../../cases/answers-repeats.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesBadRequests } from "../../cases/refuses-bad-requests.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesRepeatsInProgress } from "../../cases/refuses-repeats-in-progress.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makePerson, makeRole, modelsOf } from "../../helpers/principals.ts";
import { accessPath, readAccess } from "../../helpers/tenant-access.ts";

describe("POST /api/v1/{tenant}/tenant-access", () => {
  let api: Harness;
  let userId: string;
  before(async () => {
    api = await startHarness();
    userId = (await makePerson(api, "ada@example.com"))._id;
    for (const email of newcomers) await makePerson(api, email, { tenants: [] });
  });
  after(() => api.stop());
  const newcomers = ["newcomer-1@example.com", "newcomer-2@example.com", "newcomer-3@example.com"];
  let came = 0;
  const newcomer: GetTarget = () => ({ api, method: "POST", path: accessPath, body: { email: newcomers[came++] } });
  const target: GetTarget = () => ({ api, method: "POST", path: accessPath, body: { email: "nobody@example.com" } });

  describe("204", () => {
    it("gives access, and the default roles, at once", async () => {
      const role = await makeRole(api, ["FLOW:VIEW"], { isDefault: true });
      const person = await makePerson(api, "New@Example.com", { tenants: [] });
      const answer = await api.call("POST", accessPath, { body: { email: "new@EXAMPLE.com" } });
      expect([answer.status, answer.bytes.length], answer.text).to.deep.equal([204, 0]);
      const { roles } = await readAccess(api, person._id);
      expect(roles.map(({ id, origin }) => [id, origin])).to.deep.equal([[role, "BINDING"]]);
      await api.server.services.settle();
      const entries = await modelsOf(api)
        .auditEntries.find({ targetId: person._id, action: "tenant-access.create" })
        .lean();
      expect(entries).to.have.lengthOf(1);
    });
  });

  describe("with an Idempotency-Key", () => {
    answersRepeats(newcomer, 1);

    it("refuses who had access before the first of the requests", async () => {
      const headers = { "idempotency-key": "had-access" };
      for (let run = 0; run < 2; run++) {
        const answer = await api.call("POST", accessPath, { body: { email: "ada@example.com" }, headers });
        expectProblem(answer, "access-exists");
      }
    });
  });

  describe("400", () => refusesBadRequests(target));

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "TENANT_ACCESS:CREATE"));

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main" });

    it("finds nobody with an address that is unknown, or of a service account", async () => {
      const answer = await api.call("POST", accessPath, { body: { email: "nobody@example.com" } });
      expect(pointersOf(expectProblem(answer, "not-found"))).to.deep.equal(["/email"]);
    });
  });

  describe("409", () => {
    refusesRepeatsInProgress(newcomer, "principals");

    it("refuses who has access already", async () => {
      expect(userId).to.be.a("string");
      const answer = await api.call("POST", accessPath, { body: { email: "ada@example.com" } });
      expectProblem(answer, "access-exists");
    });
  });

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, [
      { pointer: "/email", change: { email: undefined }, detail: /^email: is missing/ },
      { pointer: "/email", change: { email: "ada" }, detail: /^email: must match format/ },
      { pointer: "/email", change: { email: { $ne: "" } }, detail: /^email: must be string/ },
    ]);
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
