import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLimitedTokens } from "../../cases/refuses-limited-tokens.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount, makeToken, statusWith, unknownId } from "../../helpers/resources.ts";
import type { ShownToken } from "../../helpers/shown-token.ts";

const path = "/api/v1/me/api-tokens";

describe("DELETE /api/v1/me/api-tokens/{tokenId}", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "DELETE", path: `${path}/${unknownId}` });

  const makeOwn = async (): Promise<ShownToken> =>
    (await api.call("POST", path, { body: { name: "own" } })).json<ShownToken>();

  describe("200", () => {
    it("revokes the token at once", async () => {
      const { id, fullToken } = await makeOwn();
      expect(await statusWith(api, fullToken)).to.equal(200);
      const answer = await api.call("DELETE", `${path}/${id}`, { headers: { "content-type": "application/json" } });
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({ id });
      expect(await statusWith(api, fullToken)).to.equal(401);
    });

    it("lets a token revoke itself", async () => {
      const { id, fullToken } = await makeOwn();
      const answer = await api.call("DELETE", `${path}/${id}`, { auth: { token: fullToken } });
      expect(answer.status).to.equal(200);
      expect(await statusWith(api, fullToken)).to.equal(401);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesLimitedTokens(target));

  describe("404", () => {
    refusesImpossiblePaths(target, { "token id": () => unknownId });

    it("finds no token that was revoked already", async () => {
      const { id } = await makeOwn();
      expect((await api.call("DELETE", `${path}/${id}`)).status).to.equal(200);
      expectProblem(await api.call("DELETE", `${path}/${id}`), "not-found");
    });

    it("finds no token of another principal, which goes on working", async () => {
      const { id: accountId } = await makeAccount(api);
      const { id, fullToken } = await makeToken(api, accountId);
      expectProblem(await api.call("DELETE", `${path}/${id}`), "not-found");
      expect(await statusWith(api, fullToken)).to.equal(200);
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
