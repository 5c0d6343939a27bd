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
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { invitationsPath, makeInvitation, validForMs } from "../../helpers/invitations.ts";
import { storeTenant } from "../../helpers/store-tenant.ts";

describe("GET /api/v1/{tenant}/invitations/email/{email}", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${invitationsPath}/email/ada@example.com` });
  const list = async (email: string, tenant = "main") => {
    const answer = await api.call("GET", `/api/v1/${tenant}/invitations/email/${email}`);
    expect(answer.status, answer.text).to.equal(200);
    return answer.json<Schemas["Invitation"][]>();
  };

  describe("200", () => {
    it("lists all of an address in the tenant, oldest first, in whatever case, without a code", async () => {
      const tenant = await storeTenant(api, "other");
      const first = await makeInvitation(api, { email: "Ada@example.com" });
      await makeInvitation(api, { email: "bob@example.com" });
      const elsewhere = await makeInvitation(api, { email: "ada@example.com" }, tenant);
      api.clock.now += validForMs;
      const second = await makeInvitation(api, { email: "ada@Example.com" });
      for (const email of ["ada@example.com", "ADA%40EXAMPLE.COM"]) {
        const found = await list(email);
        expect(found.map(({ id, status }) => [id, status])).to.deep.equal([
          [first.id, "EXPIRED"],
          [second.id, "PENDING"],
        ]);
        expect(JSON.stringify(found)).to.not.match(/link|code|tkr_inv/);
      }
      expect((await list("ada@example.com", tenant)).map(({ id }) => id)).to.deep.equal([elsewhere.id]);
    });

    it("is empty for an address that nobody invited, and for what is none", async () => {
      for (const email of ["nobody@example.com", "nobody", "a%2Fb", "%C3%A4@example.com"]) {
        expect(await list(email)).to.deep.equal([]);
      }
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
