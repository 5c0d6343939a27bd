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
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount } from "../../helpers/resources.ts";
import { auditOf, goodPassword, makeUser, statusWithPassword, usersPath } from "../../helpers/users.ts";

describe("PATCH /api/v1/users/{id}/password", () => {
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
    path: `${usersPath}/${id}/password`,
    body: { password: goodPassword },
  });

  describe("200", () => {
    it("sets the password, answers with the user, and says so in the audit log", async () => {
      const user = await makeUser(api);
      const path = `${usersPath}/${user.id}/password`;
      const answer = await api.call("PATCH", path, { body: { password: goodPassword } });
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.json()).to.deep.equal({
        ...user,
        auths: [{ id: "BasicAuth", name: "BasicAuth", type: "BASIC_AUTH" }],
      });
      expect(await statusWithPassword(api, user.email)).to.equal(200);
      await api.call("PATCH", path, { body: { password: "Another-One-2!" } });
      expect(await statusWithPassword(api, user.email)).to.equal(401);
      expect(await auditOf(api, user.id)).to.have.members(["user.create", "user.set-password", "user.set-password"]);
      for (const password of [goodPassword, "Another-One-2!"]) expect(api.logText()).not.to.contain(password);
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

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);

    for (const [password, detail] of [
      ["Aa1!", /^password: must have at least 8 characters$/],
      ["Aaaaaaaa!", /^password: must have a digit$/],
      ["AAAAAAA1!", /^password: must have a lower case letter$/],
      ["aaaaaaa1!", /^password: must have an upper case letter$/],
      ["Aaaaaaaa1", /^password: must have one of /],
    ] as const) {
      it(`refuses ${password}, says why, and does not repeat it`, async () => {
        const { body, ...rest } = target();
        const answer = await api.call(rest.method, rest.path, { body: { ...(body as object), password } });
        const problem = expectProblem(answer, "validation-failed");
        expect(problem.detail).to.match(detail);
        expect(pointersOf(problem)).to.deep.equal(["/password"]);
        expect(answer.text).not.to.contain(password);
      });
    }
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
