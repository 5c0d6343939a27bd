import { expect } from "chai";
import { answersAsRead } from "../../cases/answers-as-read.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
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

describe("POST /api/v1/users/{id}/api-tokens/{tokenId}/rotate", () => {
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
    method: "POST",
    path: `${usersPath}/${id}/api-tokens/${tokenId}/rotate`,
    body: {},
  });

  describe("200", () => {
    answersAsRead(target, (token) => `${usersPath}/${id}/api-tokens/${token}`);

    it("gives the token a new text; the old one works for the overlap", async () => {
      const token = await makeUserToken(api, id);
      const path = `${usersPath}/${id}/api-tokens/${token.id}/rotate`;
      const answer = await api.call("POST", path, { body: { overlap: "PT1H" } });
      expect(answer.status, answer.text).to.equal(200);
      const { fullToken } = answer.json<{ fullToken: string }>();
      expect(await statusWith(api, fullToken)).to.equal(200);
      expect(await statusWith(api, token.fullToken)).to.equal(200);
      api.clock.now += 3_600_001;
      expect(await statusWith(api, token.fullToken)).to.equal(401);
      expect(await statusWith(api, fullToken)).to.equal(200);
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

  describe("409", () => {
    it("refuses another rotation while two texts live", async () => {
      const token = await makeUserToken(api, id);
      const path = `${usersPath}/${id}/api-tokens/${token.id}/rotate`;
      expect((await api.call("POST", path, { body: { overlap: "PT1H" } })).status).to.equal(200);
      expectProblem(await api.call("POST", path, { body: {} }), "rotation-in-progress");
    });
  });

  describe("413", () => {
    it("refuses a body of more than 1 MiB", async () => {
      const { method, path } = target();
      const rawBody = "{}".padEnd(1024 * 1024 + 1, " ");
      const headers = { "content-type": "application/json" };
      expectProblem(await api.call(method, path, { rawBody, headers }), "body-too-large");
    });
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    it("refuses what is no duration", async () => {
      const { method, path } = target();
      expectProblem(await api.call(method, path, { body: { overlap: "1 day" } }), "validation-failed");
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
