import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { answersAsRead } from "../../cases/answers-as-read.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
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
import { skipUnlessAtomic } from "../../helpers/has-atomic-updates.ts";
import { accountsPath, makeAccount, makeToken, statusWith, unknownId } from "../../helpers/resources.ts";
import type { RotatedToken } from "../../helpers/shown-token.ts";

describe("POST /api/v1/{tenant}/service-accounts/{id}/api-tokens/{tokenId}/rotate", () => {
  let api: Harness;
  let id: string;
  let tokenId: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
    tokenId = (await makeToken(api, id)).id;
  });
  after(() => api.stop());
  const pathOf = (token: string) => `${accountsPath}/${id}/api-tokens/${token}`;
  const make = (body: Partial<Schemas["CreateApiTokenRequest"]> = {}) => makeToken(api, id, body);
  const target: GetTarget = () => ({ api, method: "POST", path: `${pathOf(tokenId)}/rotate`, body: {} });

  describe("200", () => {
    answersAsRead(target, pathOf);

    it("gives a new text in the place of the old one", async () => {
      const { id, name, fullToken } = await make();
      const answer = await api.call("POST", `${pathOf(id)}/rotate`);
      expect(answer.status, answer.text).to.equal(200);
      const rotated = answer.json<RotatedToken>();
      expect(rotated).to.include({ id, name, generation: 2 });
      expect(await statusWith(api, fullToken)).to.equal(401);
      expect(await statusWith(api, rotated.fullToken)).to.equal(200);
    });

    it("says until when the old and the new text work", async () => {
      const { id } = await make({ maxAge: "P1D" });
      const answer = await api.call("POST", `${pathOf(id)}/rotate`, {
        body: { overlap: "PT1H", retireOn: "first-use" },
      });
      expect(answer.json()).to.include({ exp: "2026-01-02T00:00:00Z", previousExpiresAt: "2026-01-01T01:00:00Z" });
    });

    it("lets the holder of nothing but the token rotate it", async () => {
      const account = await makeAccount(api);
      const token = await makeToken(api, account.id);
      const answer = await api.call("POST", `/api/v1/me/api-tokens/${token.id}/rotate`, {
        auth: { token: token.fullToken },
      });
      expect(answer.status).to.equal(200);
      expect(await statusWith(api, token.fullToken)).to.equal(401);
    });

    it("of many rotations at once lets exactly one through where the store can", async function () {
      await skipUnlessAtomic(this, api);
      const { id } = await make();
      const answers = await Promise.all(Array.from({ length: 8 }, () => api.call("POST", `${pathOf(id)}/rotate`)));
      const won = answers.filter(({ status }) => status === 200).map((answer) => answer.json<{ fullToken: string }>());
      const working = [];
      for (const { fullToken } of won) if ((await statusWith(api, fullToken)) === 200) working.push(fullToken);
      expect(working).to.have.lengthOf(1);
      const { generation } = (await api.call("GET", pathOf(id))).json<Schemas["ApiTokenDetail"]>();
      expect(generation).to.equal(1 + won.length);
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
    refusesImpossiblePaths(target, { tenant: () => "main", "service account": () => id, token: () => tokenId });

    it("finds no token of another service account, and none that was revoked", async () => {
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

  describe("409", () => {
    it("refuses a third text while two live, unless by force", async () => {
      const { id } = await make();
      const rotate = (body: object) => api.call("POST", `${pathOf(id)}/rotate`, { body });
      expect((await rotate({ overlap: "PT1H" })).status).to.equal(200);
      const problem = expectProblem(await rotate({}), "rotation-in-progress");
      expect(problem.detail).to.contain('"force": true');
      expect((await rotate({ force: true })).status).to.equal(200);
    });
  });

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadMembers(target, [
      ...[1, {}, true].map((overlap) => ({
        pointer: "/overlap",
        change: { overlap },
        detail: /^overlap: must be string/,
      })),
      ...["1h", "P1Y", "-P1D"].map((overlap) => ({
        pointer: "/overlap",
        change: { overlap },
        detail: /^overlap: must/,
      })),
      ...["never", "", 1].map((retireOn) => ({
        pointer: "/retireOn",
        change: { retireOn },
        detail: /^retireOn: must/,
      })),
      ...["yes", 1].map((force) => ({ pointer: "/force", change: { force }, detail: /^force: must be boolean/ })),
    ]);
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
