import type { Schemas } from "@tokenry/spec";
import { type OperationEntry, operations } from "@tokenry/spec";
import { expect } from "chai";
import { answersRepeats } from "../../cases/answers-repeats.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesRepeatsInProgress } from "../../cases/refuses-repeats-in-progress.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { callTarget } from "../../cases/target.ts";
import { badTenantMembers } from "../../cases/tenant-members.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { skipUnlessAtomic } from "../../helpers/has-atomic-updates.ts";
import { interceptWrites } from "../../helpers/intercept-writes.ts";
import { makeCaller } from "../../helpers/make-caller.ts";
import { makeTenant, tenantsPath } from "../../helpers/make-tenant.ts";

const bag = {
  workerGroup: { key: "eu", fallback: "WAIT" },
  storageType: "s3",
  storageConfiguration: { bucket: "x", "a.b": "c", $set: "d" },
  storageIsolation: { enabled: true, deniedServices: ["EXECUTOR", "WORKER"] },
  secretType: "vault",
  secretReadOnly: true,
  secretConfiguration: { address: "https://vault" },
  requireExistingNamespace: true,
  outputsInInternalStorage: false,
};

describe("POST /api/v1/tenants", () => {
  let api: Harness;

  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "POST",
    path: tenantsPath,
    body: { id: `t-${api.clock.now++}`, name: "Team" },
  });

  describe("200", () => {
    it("takes the body that the Go client of the wire contract sends, and gives it back", async () => {
      const answer = await api.call("POST", tenantsPath, { body: { id: "go", name: "Go", ...bag } });
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.json()).to.deep.equal({ id: "go", name: "Go", deleted: false, ...bag });
      expect((await api.call("GET", `${tenantsPath}/go`)).json()).to.deep.equal(answer.json());
    });

    it("leaves null out, ignores what it does not know, and stores no credentials of others", async () => {
      const answer = await api.call("POST", tenantsPath, {
        body: {
          id: "plain",
          name: "Plain",
          storageType: null,
          workerGroup: null,
          nonsense: 1,
          deleted: true,
          sdkDefaultAuthentication: { apiToken: "x", password: "hunter2" },
        },
      });
      expect(answer.json()).to.deep.equal({ id: "plain", name: "Plain", deleted: false });
    });

    it("has its managed roles and works at once", async () => {
      await makeTenant(api, { id: "fresh" });
      const roles = await api.call("GET", "/api/v1/fresh/roles/search?size=100");
      expect(roles.json<Schemas["RolePage"]>().results.map(({ id }) => id))
        .to.include("admin_fresh")
        .and.have.lengthOf(5);
      const account = await api.call("POST", "/api/v1/fresh/service-accounts", { body: { name: "ci" } });
      expect(account.status).to.equal(200);
    });

    it("takes the shortest and the longest id", async () => {
      for (const id of ["0", "a_-", "a".repeat(63)]) expect((await makeTenant(api, { id })).id).to.equal(id);
    });
  });

  describe("with an Idempotency-Key", () => {
    answersRepeats(target);

    it("makes the managed roles that a first run did not come to", async () => {
      const body = { id: "half", name: "Half" };
      const headers = { "idempotency-key": "half" };
      const restore = interceptWrites(api.server.database, (write, collection) =>
        collection === "roles"
          ? Promise.reject(Object.assign(new Error("no space left"), { name: "StorageError" }))
          : write(),
      );
      expectProblem(await api.call("POST", tenantsPath, { body, headers }), "unavailable");
      restore();
      expectProblem(await api.call("POST", tenantsPath, { body }), "tenant-exists");
      const answer = await api.call("POST", tenantsPath, { body, headers });
      expect(answer.json(), answer.text).to.deep.equal({ ...body, deleted: false });
      const roles = await api.call("GET", "/api/v1/half/roles/search");
      expect(roles.json<{ total: number }>().total).to.equal(5);
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
    refusesPlainServiceAccounts(target, "TENANT:CREATE");

    it("refuses an administrator of a tenant", async () => {
      const { token } = await makeCaller(api, ["TENANT:CREATE"]);
      expectProblem(await callTarget(target(), { auth: { token } }), "forbidden");
    });
  });

  describe("409", () => {
    refusesRepeatsInProgress(target, "tenants");

    it("refuses an id that a tenant has, and leaves that as it is", async () => {
      const tenant = await makeTenant(api, { id: "taken", name: "First" });
      expectProblem(await api.call("POST", tenantsPath, { body: { id: "taken", name: "Second" } }), "tenant-exists");
      expect((await api.call("GET", `${tenantsPath}/taken`)).json()).to.deep.equal(tenant);
    });

    it("lets one of several at once win", async function () {
      await skipUnlessAtomic(this, api);
      const create = (name: string) => api.call("POST", tenantsPath, { body: { id: "race", name } });
      const answers = await Promise.all(["a", "b", "c"].map(create));
      expect(answers.map(({ status }) => status)).to.have.members([200, 409, 409]);
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
    refusesBadMembers(target, badTenantMembers);

    it("refuses the first segments of this API's paths, all of them", async () => {
      const segments = Object.values<OperationEntry>(operations).flatMap(
        ({ path }) => /^\/api\/v1\/([^/{]+)/.exec(path)?.[1] ?? [],
      );
      expect(segments).to.include.members(["me", "setup", "tenants", "tokens"]);
      for (const id of new Set([...segments, "users", "login", "instance", "executions", "configs"])) {
        const problem = expectProblem(
          await api.call("POST", tenantsPath, { body: { id, name: "x" } }),
          "validation-failed",
        );
        expect(pointersOf(problem), id).to.deep.equal(["/id"]);
      }
    });

    it("refuses more than 64 KiB along with it", async () => {
      const body = { id: "large", name: "Large", settings: { text: "a".repeat(64 * 1024) } };
      expect(expectProblem(await api.call("POST", tenantsPath, { body }), "validation-failed").detail).to.match(
        /64 KiB/,
      );
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
