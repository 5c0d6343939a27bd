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
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { statusWith } from "../../helpers/resources.ts";
import { goodPassword, makeUser, makeUserToken, statusWithPassword, usersPath } from "../../helpers/users.ts";

describe("DELETE /api/v1/users/{id}/auths/{auth}", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeUser(api, { password: goodPassword })).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${usersPath}/${id}/auths/BasicAuth` });

  describe("200", () => {
    it("takes the password away and leaves tokens, until another is set", async () => {
      const user = await makeUser(api, { password: goodPassword });
      const { fullToken } = await makeUserToken(api, user.id);
      expect(await statusWithPassword(api, user.email)).to.equal(200);
      const path = `${usersPath}/${user.id}/auths/BasicAuth`;
      const answer = await api.call("DELETE", path);
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.json<Schemas["User"]>()).to.deep.equal({ ...user, auths: [] });
      expect(await statusWithPassword(api, user.email)).to.equal(401);
      expect(await statusWithPassword(api, user.email, "")).to.equal(401);
      expect(await statusWith(api, fullToken)).to.equal(200);
      expectProblem(await api.call("DELETE", path), "not-found");
      await api.call("PATCH", `${usersPath}/${user.id}/password`, { body: { password: goodPassword } });
      expect(await statusWithPassword(api, user.email)).to.equal(200);
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
    refusesPlainServiceAccounts(target, "USER:UPDATE");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { user: () => id, auth: () => "BasicAuth" });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
