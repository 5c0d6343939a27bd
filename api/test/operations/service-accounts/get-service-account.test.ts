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
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { accountsPath, makeAccount } from "../../helpers/resources.ts";

describe("GET /api/v1/{tenant}/service-accounts/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api, { name: "ci", description: "Deploys" })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${accountsPath}/${id}` });

  describe("200", () => {
    it("gives every member, none of them null", async () => {
      const answer = await api.call("GET", `${accountsPath}/${id}`, {
        headers: { "content-type": "application/json" },
      });
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({
        id,
        name: "ci",
        description: "Deploys",
        groups: [],
        superAdmin: false,
        instanceOwner: false,
        enabled: true,
      });
    });

    it("gives it after a restart as before", async () => {
      const before = (await api.call("GET", `${accountsPath}/${id}`)).json();
      await api.restart();
      expect((await api.call("GET", `${accountsPath}/${id}`)).json()).to.deep.equal(before);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:VIEW"));

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", "service account": () => id });

    it("finds no person under a service account's path", async () => {
      expectProblem(await api.call("GET", `${accountsPath}/firstAdministrator`), "not-found");
    });

    it("compares ids with their case", async () => {
      const swapped = id.replace(/[a-z]/gi, (letter) =>
        letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
      );
      expectProblem(await api.call("GET", `${accountsPath}/${swapped}`), "not-found");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
