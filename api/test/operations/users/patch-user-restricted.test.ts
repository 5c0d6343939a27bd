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
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount } from "../../helpers/resources.ts";
import { makeUser, makeUserToken, usersPath } from "../../helpers/users.ts";

describe("PATCH /api/v1/users/{id}/restricted", () => {
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
    path: `${usersPath}/${id}/restricted`,
    body: { restricted: true },
  });

  describe("200", () => {
    it("lets the user look and do nothing else, until it is taken back", async () => {
      const user = await makeUser(api, { superAdmin: true });
      const { fullToken: token } = await makeUserToken(api, user.id);
      const path = `${usersPath}/${user.id}/restricted`;
      const answer = await api.call("PATCH", path, { body: { restricted: true } });
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.bytes).to.have.lengthOf(0);
      expect((await api.call("GET", usersPath, { auth: { token } })).status).to.equal(200);
      const me = await api.call("GET", "/api/v1/me", { auth: { token } });
      expect(me.json()).to.include({ restricted: true });
      const own = await api.call("POST", "/api/v1/me/api-tokens", { auth: { token }, body: { name: "more" } });
      expectProblem(own, "forbidden");
      expectProblem(await api.call("PATCH", path, { auth: { token }, body: { restricted: false } }), "forbidden");
      await api.call("PATCH", path, { body: { restricted: false } });
      const again = await api.call("POST", "/api/v1/me/api-tokens", { auth: { token }, body: { name: "more" } });
      expect(again.status).to.equal(200);
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

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);

    it("refuses a body without the flag", async () => {
      const { method, path } = target();
      for (const body of [{}, { restricted: "yes" }, { restricted: null }]) {
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
