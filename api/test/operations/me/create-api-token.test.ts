import { expect } from "chai";
import { answersAsRead } from "../../cases/answers-as-read.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesLimitedTokens } from "../../cases/refuses-limited-tokens.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesRepeatsInProgress } from "../../cases/refuses-repeats-in-progress.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { badTokenMembers } from "../../cases/token-members.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makePlainToken, statusWith } from "../../helpers/resources.ts";
import type { ShownToken } from "../../helpers/shown-token.ts";

const path = "/api/v1/me/api-tokens";

describe("POST /api/v1/me/api-tokens", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path, body: { name: "deploy" } });

  describe("200", () => {
    answersAsRead(target, (token) => `${path}/${token}`);

    it("gives a person a token that is theirs", async () => {
      const answer = await api.call("POST", path, { body: { name: "laptop", maxAge: "P1D" } });
      expect(answer.status).to.equal(200);
      const { fullToken } = answer.json<ShownToken>();
      expect(fullToken).to.match(/^tkr_pat_[0-9A-Za-z]{54}$/);
      const me = await api.call("GET", "/api/v1/me", { auth: { token: fullToken } });
      expect(me.json()).to.include({ id: "firstAdministrator" });
    });

    it("lets a service account without permissions renew its own token", async () => {
      const token = await makePlainToken(api);
      const answer = await api.call("POST", path, { auth: { token }, body: { name: "next" } });
      expect(answer.status).to.equal(200);
      const { fullToken } = answer.json<ShownToken>();
      expect(fullToken).to.match(/^tkr_sat_/);
      expect(await statusWith(api, fullToken)).to.equal(200);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesLimitedTokens(target));

  describe("409", () => refusesRepeatsInProgress(target, "api_tokens"));

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badTokenMembers);
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
