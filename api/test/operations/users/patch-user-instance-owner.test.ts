import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesLimitedTokensFor } from "../../cases/refuses-limited-tokens.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount } from "../../helpers/resources.ts";
import { auditOf, makeUser, makeUserToken, usersPath } from "../../helpers/users.ts";

describe("PATCH /api/v1/users/{id}/instanceowner", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeUser(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "PATCH",
    path: `${usersPath}/${id}/instanceowner`,
    body: { instanceOwner: true },
  });

  describe("200", () => {
    it("gives and takes the right to do everything, at once and by either name", async () => {
      const user = await makeUser(api);
      const { fullToken: token } = await makeUserToken(api, user.id);
      const path = `${usersPath}/${user.id}/instanceowner`;
      const status = async () => (await api.call("GET", usersPath, { auth: { token } })).status;
      expect(await status()).to.equal(403);
      const answer = await api.call("PATCH", path, { body: { instanceOwner: true } });
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.bytes).to.have.lengthOf(0);
      expect((await api.call("GET", `${usersPath}/${user.id}`)).json()).to.include({
        superAdmin: true,
        instanceOwner: true,
      });
      expect(await status()).to.equal(200);
      await api.call("PATCH", path, { body: { superAdmin: false } });
      expect(await status()).to.equal(403);
      expect(await auditOf(api, user.id)).to.have.members([
        "user.create",
        "user.grant-superadmin",
        "user.end-superadmin",
      ]);
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
    refusesPlainServiceAccounts(target, "USER:UPDATE");

    refusesLimitedTokensFor(target, "USER:UPDATE");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { user: () => id });

    it("finds none that was deleted, and no service account", async () => {
      const user = await makeUser(api);
      expect((await api.call("DELETE", `${usersPath}/${user.id}`)).status).to.equal(204);
      const account = await makeAccount(api);
      const { method, path, body } = target();
      for (const other of [user.id, account.id]) {
        const answer = await api.call(method, path.replace(id, other), body === undefined ? {} : { body });
        expectProblem(answer, "not-found");
      }
    });
  });

  describe("409", () => {
    it("keeps the last superadmin", async () => {
      const user = await makeUser(api, { superAdmin: true });
      const principals = api.server.database.connection.model("Principal");
      await principals.updateMany({ _id: { $ne: user.id } }, { $set: { enabled: false } });
      const body = { instanceOwner: false };
      expectProblem(await api.call("PATCH", `${usersPath}/${user.id}/instanceowner`, { body }), "last-superadmin");
      await principals.updateMany({}, { $set: { enabled: true } });
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

    it("refuses a body that says nothing, and what is no boolean", async () => {
      const { method, path } = target();
      for (const body of [{}, { other: true }, { superAdmin: "yes" }, { superAdmin: null }]) {
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
