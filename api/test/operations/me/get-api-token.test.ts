import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
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

describe("GET /api/v1/me/api-tokens/{tokenId}", () => {
  let api: Harness;
  let tokenId: string;
  before(async () => {
    api = await startHarness();
    tokenId = (await make()).id;
  });
  after(() => api.stop());
  const pathOf = (token: string) => `/api/v1/me/api-tokens/${token}`;
  const make = async (body: Partial<Schemas["CreateApiTokenRequest"]> = {}) => {
    const answer = await api.call("POST", "/api/v1/me/api-tokens", { body: { name: "own", ...body } });
    expect(answer.status, answer.text).to.equal(200);
    return answer.json<ShownToken>();
  };
  const target: GetTarget = () => ({ api, method: "GET", path: `${pathOf(tokenId)}` });

  describe("200", () => {
    it("gives one's own token with the duration that it was made with, and no secret", async () => {
      const { id, fullToken } = await make({ name: "laptop", maxAge: "P30D" });
      const answer = await api.call("GET", pathOf(id), { auth: { token: fullToken } });
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.include({
        id,
        name: "laptop",
        maxAge: "P30D",
        exp: "2026-01-31T00:00:00Z",
        generation: 1,
      });
      expect(answer.text).to.not.contain(fullToken.slice(24));
    });

    it("lets a service account without permissions see its own", async () => {
      const account = await makeAccount(api);
      const { id, fullToken } = await makeToken(api, account.id);
      const answer = await api.call("GET", pathOf(id), { auth: { token: fullToken } });
      expect(answer.json()).to.include({ id });
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("404", () => {
    refusesImpossiblePaths(target, { token: () => tokenId });

    it("finds no token of somebody else, and none that was revoked", async () => {
      const other = await makeAccount(api);
      const foreign = await makeToken(api, other.id);
      const revoked = await make();
      await api.call("DELETE", pathOf(revoked.id));
      for (const token of [foreign.id, revoked.id, unknownId]) {
        const { path, ...rest } = target();
        expectProblem(await api.call(rest.method, path.replace(tokenId, token), { body: rest.body }), "not-found");
      }
      expect(await statusWith(api, foreign.fullToken)).to.equal(200);
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
