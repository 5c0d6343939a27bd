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
import { makeAccount, statusWith } from "../../helpers/resources.ts";
import {
  auditOf,
  goodPassword,
  makeUser,
  makeUserToken,
  statusWithPassword,
  storeGroup,
  usersPath,
} from "../../helpers/users.ts";

describe("DELETE /api/v1/users/{id}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeUser(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${usersPath}/${id}` });

  describe("204", () => {
    it("ends password and tokens at once, frees the address, and says who did it", async () => {
      const user = await makeUser(api, { password: goodPassword, groups: [await storeGroup(api)] });
      const { fullToken } = await makeUserToken(api, user.id);
      expect(await statusWith(api, fullToken)).to.equal(200);
      const answer = await api.call("DELETE", `${usersPath}/${user.id}`, {
        headers: { "content-type": "application/json" },
      });
      expect(answer.status).to.equal(204);
      expect(answer.bytes).to.have.lengthOf(0);
      expect(await statusWith(api, fullToken)).to.equal(401);
      expect(await statusWithPassword(api, user.email)).to.equal(401);
      expect(await auditOf(api, user.id)).to.have.members(["user.create", "user.delete"]);
      expect((await makeUser(api, { email: user.email })).id).not.to.equal(user.id);
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
    refusesPlainServiceAccounts(target, "USER:DELETE");
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
    it("keeps the last superadmin, and nobody deletes themselves", async () => {
      const user = await makeUser(api, { superAdmin: true });
      const principals = api.server.database.connection.model("Principal");
      await principals.updateMany({ _id: { $ne: user.id } }, { $set: { enabled: false } });
      expectProblem(await api.call("DELETE", `${usersPath}/${user.id}`), "last-superadmin");
      await principals.updateMany({}, { $set: { enabled: true } });
      expectProblem(await api.call("DELETE", `${usersPath}/firstAdministrator`), "own-account");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
