import { parseTokenText, type Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { answersAsRead } from "../../cases/answers-as-read.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesRepeatsInProgress } from "../../cases/refuses-repeats-in-progress.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { badTokenMembers } from "../../cases/token-members.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../../helpers/resources.ts";
import type { ShownToken } from "../../helpers/shown-token.ts";

/** From 2026-01-01T00:00:00Z. */
const expiries = [
  ["P1D", "2026-01-02T00:00:00Z"],
  ["P30D", "2026-01-31T00:00:00Z"],
  ["PT1H", "2026-01-01T01:00:00Z"],
  ["P1W", "2026-01-08T00:00:00Z"],
  ["PT90M", "2026-01-01T01:30:00Z"],
  ["P1DT1H1M1S", "2026-01-02T01:01:01Z"],
  ["PT0.5S", "2026-01-01T00:00:00.500Z"],
  [" P1D ", "2026-01-02T00:00:00Z"],
  ["P2912442D", "9999-12-31T00:00:00Z"],
] as const;

describe("POST /api/v1/{tenant}/service-accounts/{id}/api-tokens", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
  });
  after(() => api.stop());
  const path = () => `${accountsPath}/${id}/api-tokens`;
  const target: GetTarget = () => ({ api, method: "POST", path: path(), body: { name: "deploy" } });

  const expiryOf = async (maxAge: string | null | undefined): Promise<string | undefined> => {
    const token = await makeToken(api, id, maxAge === undefined ? {} : { maxAge });
    const answer = await api.call("GET", `${path()}/${token.id}`);
    return answer.json<Schemas["ApiTokenDetail"]>().exp;
  };

  describe("200", () => {
    answersAsRead(target, (token) => `${path()}/${token}`);

    it("tells what it is called, how it begins, and until when it works", async () => {
      const answer = await api.call("POST", path(), {
        body: { name: "deploy", description: "Used by deploy", maxAge: "P30D", extended: false },
      });
      expect(answer.status).to.equal(200);
      const { fullToken, prefix, ...token } = answer.json<ShownToken>();
      expect(fullToken.startsWith(prefix)).to.equal(true);
      expect(token).to.include({ name: "deploy", description: "Used by deploy", exp: "2026-01-31T00:00:00Z" });
    });

    it("gives a token that works at once, whose text is a word of base62 with a right checksum", async () => {
      const { fullToken } = await makeToken(api, id);
      expect(fullToken).to.match(/^tkr_sat_[0-9A-Za-z]{54}$/);
      expect(parseTokenText(fullToken)).to.include({ prefix: "tkr", type: "sat" });
      expect(await statusWith(api, fullToken)).to.equal(200);
    });

    it("gives each token a text and an id of its own, and takes names that others have", async () => {
      const tokens = [await makeToken(api, id), await makeToken(api, id), await makeToken(api, id)];
      expect(new Set(tokens.map(({ fullToken }) => fullToken)).size).to.equal(3);
      expect(new Set(tokens.map((token) => token.id)).size).to.equal(3);
    });

    it("ignores members that it does not know", async () => {
      const answer = await api.call("POST", path(), {
        body: { name: "deploy", id: "x", fullToken: "x", expiresAt: "2000-01-01", state: "revoked", scopes: ["a"] },
      });
      expect(answer.status).to.equal(200);
      const { fullToken } = answer.json<ShownToken>();
      expect(await statusWith(api, fullToken)).to.equal(200);
    });

    it("never lets a token expire whose maxAge is blank, null or left out", async () => {
      for (const maxAge of [undefined, null, "", " ", "\t\n"]) {
        expect(await expiryOf(maxAge), JSON.stringify(maxAge)).to.equal(undefined);
      }
    });

    for (const [maxAge, expiry] of expiries) {
      it(`lets a token of ${JSON.stringify(maxAge)} expire at ${expiry}`, async () => {
        expect(await expiryOf(maxAge)).to.equal(expiry);
      });
    }

    it("takes null for every member that may be left out", async () => {
      const answer = await api.call("POST", path(), {
        body: { name: "deploy", description: null, maxAge: null, extended: null },
      });
      expect(answer.status).to.equal(200);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:UPDATE"));

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main", "service account": () => id });

    it("finds none that was deleted", async () => {
      const { id: accountId } = await makeAccount(api);
      await api.call("DELETE", `${accountsPath}/${accountId}`);
      const answer = await api.call("POST", `${accountsPath}/${accountId}/api-tokens`, { body: { name: "deploy" } });
      expectProblem(answer, "not-found");
    });
  });

  describe("409", () => refusesRepeatsInProgress(target, "api_tokens"));

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badTokenMembers);

    it("makes no token of a body that it refuses", async () => {
      const { id: accountId } = await makeAccount(api);
      await api.call("POST", `${accountsPath}/${accountId}/api-tokens`, { body: { name: "deploy", maxAge: "30d" } });
      const answer = await api.call("GET", `${accountsPath}/${accountId}/api-tokens`);
      expect(answer.json()).to.deep.equal({ results: [], total: 0 });
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
