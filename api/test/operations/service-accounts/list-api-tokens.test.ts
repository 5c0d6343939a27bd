import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { findsTokensById, refusesBadTokenIds } from "../../cases/finds-tokens-by-id.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken } from "../../helpers/resources.ts";

const dayMs = 86_400_000;

describe("GET /api/v1/{tenant}/service-accounts/{id}/api-tokens", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${accountsPath}/${id}/api-tokens` });

  const list = async (accountId: string): Promise<Schemas["ApiTokenList"]> => {
    const answer = await api.call("GET", `${accountsPath}/${accountId}/api-tokens`);
    expect(answer.status).to.equal(200);
    return answer.json<Schemas["ApiTokenList"]>();
  };

  describe("200", () => {
    findsTokensById(target);

    it("gives an empty list of a service account without tokens", async () => {
      const account = await makeAccount(api);
      expect(await list(account.id)).to.deep.equal({ results: [], total: 0 });
    });

    it("leaves out what has no value, and always has a description", async () => {
      const { id: accountId } = await makeAccount(api);
      const { id: tokenId, fullToken } = await makeToken(api, accountId, { name: "forever" });
      expect(await list(accountId)).to.deep.equal({
        total: 1,
        results: [
          {
            id: tokenId,
            name: "forever",
            description: "",
            prefix: fullToken.slice(0, 14),
            iat: "2026-01-01T00:00:00Z",
            extended: false,
            expired: false,
            enabled: true,
            generation: 1,
            maxAge: "",
          },
        ],
      });
    });

    it("shows expiry and last use once there are any", async () => {
      const { id: accountId } = await makeAccount(api);
      const { fullToken } = await makeToken(api, accountId, { maxAge: "P1D", description: "x", extended: false });
      const started = api.clock.now;
      await api.call("GET", "/api/v1/me", { auth: { token: fullToken } });
      await api.restart();
      const [token] = (await list(accountId)).results;
      expect(token).to.include({ exp: "2026-01-02T00:00:00Z", lastUsed: "2026-01-01T00:00:00Z", expired: false });
      api.clock.now = started + dayMs;
      expect((await list(accountId)).results[0]).to.include({ expired: true });
      api.clock.now = started;
    });

    it("never shows the secret, nor a digest of it", async () => {
      const { id: accountId } = await makeAccount(api);
      const { fullToken } = await makeToken(api, accountId, { maxAge: "PT1H" });
      const text = JSON.stringify(await list(accountId));
      expect(text).to.not.contain(fullToken).and.not.contain(fullToken.slice(24));
      expect(text).to.not.match(/digest|keyId|lookupId|fullToken/);
    });

    it("gives the oldest first, and none that was revoked", async () => {
      const { id: accountId } = await makeAccount(api);
      const [a, b, c] = [
        await makeToken(api, accountId, { name: "z" }),
        await makeToken(api, accountId, { name: "y" }),
        await makeToken(api, accountId, { name: "x" }),
      ];
      await api.call("DELETE", `${accountsPath}/${accountId}/api-tokens/${b.id}`);
      const { results, total } = await list(accountId);
      expect(total).to.equal(2);
      expect(results.map((token) => token.id).sort()).to.deep.equal([a.id, c.id].sort());
    });

    it("gives them in the order in which they were made", async () => {
      const { id: accountId } = await makeAccount(api);
      const made: string[] = [];
      for (const name of ["c", "a", "b"]) {
        made.push((await makeToken(api, accountId, { name })).id);
        api.clock.now += 1;
      }
      expect((await list(accountId)).results.map((token) => token.id)).to.deep.equal(made);
    });
  });

  describe("400", () => {
    refusesBadTokenIds(target);
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:VIEW"));

  describe("404", () => refusesImpossiblePaths(target, { tenant: () => "main", "service account": () => id }));

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
