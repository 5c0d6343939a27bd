import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { findsTokensById, refusesBadTokenIds } from "../../cases/finds-tokens-by-id.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount, makeToken } from "../../helpers/resources.ts";

const path = "/api/v1/me/api-tokens";

describe("GET /api/v1/me/api-tokens", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path });

  describe("200", () => {
    it("lists the caller's own tokens and nobody else's", async () => {
      const { id } = await makeAccount(api);
      const own = await makeToken(api, id, { name: "own" });
      const mine = await api.call("GET", path, { auth: { token: own.fullToken } });
      expect(mine.json<Schemas["ApiTokenList"]>().results.map((token) => token.id)).to.deep.equal([own.id]);

      const administrators = (await api.call("GET", path)).json<Schemas["ApiTokenList"]>();
      expect(administrators.total).to.equal(1);
      expect(administrators.results.map(({ name }) => name)).to.deep.equal(["harness"]);
      expect(administrators.results[0]?.prefix).to.match(/^tkr_pat_/);
    });

    findsTokensById(target);
  });

  describe("400", () => {
    refusesBadTokenIds(target);
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
