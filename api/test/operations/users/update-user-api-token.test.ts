import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { statusWith } from "../../helpers/resources.ts";
import { makeUser, makeUserToken, usersPath } from "../../helpers/users.ts";

describe("PATCH /api/v1/users/{id}/api-tokens/{tokenId}", () => {
  let api: Harness;
  let id: string;
  let tokenId: string;
  before(async () => {
    api = await startHarness();
    id = (await makeUser(api)).id;
    tokenId = (await makeUserToken(api, id)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "PATCH",
    path: `${usersPath}/${id}/api-tokens/${tokenId}`,
    body: { name: "renamed" },
  });

  describe("200", () => {
    it("disables the token at once", async () => {
      const token = await makeUserToken(api, id);
      const path = `${usersPath}/${id}/api-tokens/${token.id}`;
      expect(await statusWith(api, token.fullToken)).to.equal(200);
      expect((await api.call("PATCH", path, { body: { enabled: false } })).json()).to.include({ enabled: false });
      expect(await statusWith(api, token.fullToken)).to.equal(401);
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
    refusesImpossiblePaths(target, { user: () => id, token: () => tokenId });

    it("finds no token of another user, and of none that was deleted", async () => {
      const other = await makeUser(api);
      const token = await makeUserToken(api, other.id);
      const { method, path, body } = target();
      const options = body === undefined ? {} : { body };
      expectProblem(await api.call(method, path.replace(tokenId, token.id), options), "not-found");
      await api.call("DELETE", `${usersPath}/${other.id}`);
      expectProblem(
        await api.call(method, path.replace(id, other.id).replace(tokenId, token.id), options),
        "not-found",
      );
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

    it("never moves an expiry to later", async () => {
      const token = await makeUserToken(api, id, { maxAge: "PT1H" });
      const path = `${usersPath}/${id}/api-tokens/${token.id}`;
      expectProblem(await api.call("PATCH", path, { body: { exp: "2027-01-01T00:00:00Z" } }), "expiry-lengthened");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
