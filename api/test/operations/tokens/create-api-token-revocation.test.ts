import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { createModels } from "../../../src/models/index.ts";
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
import { expectProblem } from "../../helpers/expect-problem.ts";
import { failKeeping } from "../../helpers/fail-keeping.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { hasAtomicUpdates } from "../../helpers/has-atomic-updates.ts";
import { interceptWrites } from "../../helpers/intercept-writes.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../../helpers/resources.ts";
import { storeTokens } from "../../helpers/store-tokens.ts";
import { rotateToken, updateToken } from "../../helpers/token-api.ts";
import { waitUntil } from "../../helpers/wait-until.ts";

async function skipOnFerretDb(test: Mocha.Context, api: Harness): Promise<void> {
  if (await hasAtomicUpdates(api)) return;
  console.log(
    `SKIP: ${test.test?.title}: FerretDB takes minutes to revoke 1,000 tokens; set MONGODB_URI to a MongoDB replica set to try it there`,
  );
  test.skip();
}

describe("POST /api/v1/{tenant}/api-token-revocations", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const path = "/api/v1/main/api-token-revocations";
  const target: GetTarget = () => ({ api, method: "POST", path, body: { name: "nothing-has-this-name" } });
  const revoke = (body: Schemas["CreateApiTokenRevocationRequest"]) => api.call("POST", path, { body });

  describe("200", () => {
    it("revokes all tokens of a service account before it answers, each with its audit entry", async () => {
      const [one, other] = [await makeAccount(api), await makeAccount(api)];
      const tokens = [await makeToken(api, one.id), await makeToken(api, one.id), await makeToken(api, one.id)];
      const kept = await makeToken(api, other.id);
      for (const { fullToken } of tokens) expect(await statusWith(api, fullToken)).to.equal(200);
      const answer = await revoke({ serviceAccountId: one.id });
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.json()).to.include({ status: "done", total: 3, revoked: 3 });
      for (const { fullToken } of tokens) expect(await statusWith(api, fullToken)).to.equal(401);
      expect(await statusWith(api, kept.fullToken)).to.equal(200);
      await api.server.services.settle();
      const { auditEntries } = createModels(api.server.database.connection);
      const targets = (await auditEntries.find({ action: "api-token.revoke" }).lean()).map(({ targetId }) => targetId);
      expect(targets).to.include.members(tokens.map(({ id }) => id));
    });

    it("revokes what meets every condition, and nothing else", async () => {
      const { id } = await makeAccount(api);
      const started = api.clock.now;
      const old = await makeToken(api, id, { name: "old" });
      const used = await makeToken(api, id, { name: "old" });
      const short = await makeToken(api, id, { name: "short", maxAge: "PT1S" });
      api.clock.now = started + 60_000;
      const young = await makeToken(api, id, { name: "old" });
      expect(await statusWith(api, used.fullToken)).to.equal(200);
      await api.server.services.settle();
      const left = async () => {
        const { results } = (await api.call("GET", `${accountsPath}/${id}/api-tokens`)).json<Schemas["ApiTokenList"]>();
        return results.map((token) => token.id).sort();
      };
      const idsOf = (...tokens: { id: string }[]) => tokens.map((token) => token.id).sort();
      await revoke({ serviceAccountId: id, expired: true });
      expect(await left()).to.deep.equal(idsOf(old, used, young));
      await revoke({ serviceAccountId: id, name: "old", lastUsedBefore: new Date(started + 30_000).toISOString() });
      expect(await left()).to.deep.equal(idsOf(used, young));
      await revoke({ serviceAccountId: id, issuedBefore: new Date(started + 30_000).toISOString() });
      expect(await left()).to.deep.equal(idsOf(young));
      expect(await statusWith(api, young.fullToken)).to.equal(200);
      expect(short.id).to.not.equal(young.id);
      api.clock.now = started;
    });

    it("takes a token for expired whose expiry was shortened while a use was about to move it", async () => {
      const { id } = await makeAccount(api);
      const started = api.clock.now;
      const token = await makeToken(api, id, { maxAge: "P10D", extended: true });
      api.clock.now += 1_000;
      expect(await statusWith(api, token.fullToken)).to.equal(200);
      await updateToken(api, id, token.id, { exp: new Date(api.clock.now + 1_000).toISOString() });
      await api.server.services.settle();
      api.clock.now += 1_000;
      expect((await revoke({ serviceAccountId: id, expired: true })).json()).to.include({ total: 1, revoked: 1 });
      api.clock.now = started;
    });

    it("answers with none where no token meets the conditions", async () => {
      expect((await revoke({ name: "nobody" })).json()).to.include({ status: "done", total: 0, revoked: 0 });
    });
  });

  describe("with an Idempotency-Key", () => {
    const send = (key: string, body: object) => api.call("POST", path, { body, headers: { "idempotency-key": key } });

    it("revokes once: a repeated request gets the first answer, and spares what was made since", async () => {
      const { id } = await makeAccount(api);
      const { fullToken: old } = await makeToken(api, id);
      const first = await send("revoke-once", { serviceAccountId: id });
      expect(first.json(), first.text).to.include({ status: "done", total: 1, revoked: 1 });
      api.clock.now += 1_000;
      const { fullToken: young } = await makeToken(api, id);
      const second = await send("revoke-once", { serviceAccountId: id });
      expect(second.text).to.equal(first.text);
      expect(second.headers["idempotency-replayed"]).to.equal("true");
      expect(await statusWith(api, old)).to.equal(401);
      expect(await statusWith(api, young)).to.equal(200);
    });

    it("goes on as the first time when the answer to that could not be kept, and spares what was made since", async () => {
      const { id } = await makeAccount(api);
      const { fullToken: old } = await makeToken(api, id);
      const body = { serviceAccountId: id };
      const restore = interceptWrites(api.server.database, failKeeping(1));
      expectProblem(await send("revoke-lost", body), "unavailable");
      restore();
      api.clock.now += 1_000;
      const { fullToken: young } = await makeToken(api, id);
      const second = await send("revoke-lost", body);
      expect(second.json(), second.text).to.include({ status: "done", total: 1, revoked: 1 });
      expect(await statusWith(api, old)).to.equal(401);
      expect(await statusWith(api, young)).to.equal(200);
      const revocations = createModels(api.server.database.connection).tokenRevocations;
      expect(await revocations.countDocuments({ "conditions.serviceAccountId": id })).to.equal(1);
    });
  });

  describe("202", () => {
    it("revokes more than 1,000 in the background, and tells the progress", async () => {
      // FerretDB takes minutes for all of them: its beginning has to do there.
      const isSlow = !(await hasAtomicUpdates(api));
      const { id } = await makeAccount(api);
      await storeTokens(api, id, 1_050);
      const { fullToken } = await makeToken(api, id);
      const answer = await revoke({ serviceAccountId: id });
      expect(answer.status, answer.text).to.equal(202);
      const { id: revocationId } = answer.json<Schemas["ApiTokenRevocation"]>();
      expect(answer.json()).to.include({ status: "running", total: 1_051 });
      const progress = async () =>
        (await api.call("GET", `${path}/${revocationId}`)).json<Schemas["ApiTokenRevocation"]>();
      let last = 0;
      await waitUntil(async () => {
        const { status, revoked } = await progress();
        expect(revoked).to.be.at.least(last);
        last = revoked;
        return status === "done" || (isSlow && revoked >= 100);
      }, 50_000);
      // What goes on in the background would slow down all that follows: another server on another database.
      if (isSlow) {
        await api.stop();
        api = await startHarness();
        return;
      }
      expect(await progress()).to.include({ total: 1_051, revoked: 1_051 });
      expect(await statusWith(api, fullToken)).to.equal(401);
      const { apiTokens } = createModels(api.server.database.connection);
      expect(await apiTokens.countDocuments({ ownerId: id, state: "active" })).to.equal(0);
    }).timeout(60_000);

    it("cannot be escaped by a rotation while it runs", async function () {
      await skipOnFerretDb(this, api);
      const { id } = await makeAccount(api);
      const token = await makeToken(api, id);
      await storeTokens(api, id, 1_001);
      api.clock.now += 1;
      expect((await revoke({ serviceAccountId: id })).status).to.equal(202);
      api.clock.now += 1_000;
      const rotated = await rotateToken(api, id, token.id).catch(() => undefined);
      const { apiTokens } = createModels(api.server.database.connection);
      await waitUntil(async () => (await apiTokens.countDocuments({ ownerId: id, state: "active" })) === 0, 50_000);
      if (rotated) expect(await statusWith(api, rotated.fullToken)).to.equal(401);
    }).timeout(60_000);

    it("goes on after a restart", async function () {
      await skipOnFerretDb(this, api);
      const { id } = await makeAccount(api);
      await storeTokens(api, id, 1_001);
      const answer = await revoke({ serviceAccountId: id });
      expect(answer.status).to.equal(202);
      const { id: revocationId } = answer.json<Schemas["ApiTokenRevocation"]>();
      await api.restart();
      await waitUntil(async () => {
        const found = await api.call("GET", `${path}/${revocationId}`);
        return found.json<Schemas["ApiTokenRevocation"]>().status === "done";
      }, 50_000);
      const { apiTokens } = createModels(api.server.database.connection);
      expect(await apiTokens.countDocuments({ ownerId: id, state: "active" })).to.equal(0);
    }).timeout(60_000);
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:DELETE"));

  describe("404", () => refusesImpossiblePaths(target, { tenant: () => "main" }));

  describe("409", () => refusesRepeatsInProgress(target, "token_revocations"));

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, [
      ...["x", "2026-01-01", 1, "2016-12-31T23:59:60Z"].flatMap((time) => [
        { pointer: "/issuedBefore", change: { issuedBefore: time }, detail: /^issuedBefore: must/ },
        { pointer: "/lastUsedBefore", change: { lastUsedBefore: time }, detail: /^lastUsedBefore: must/ },
      ]),
      { pointer: "/expired", change: { expired: false }, detail: /^expired: must/ },
      { pointer: "/serviceAccountId", change: { serviceAccountId: "a b" }, detail: /^serviceAccountId: must/ },
    ]);

    for (const body of [{}, { serviceAccountid: "x" }, { $set: "valueOf", _id: "" }]) {
      it(`refuses ${JSON.stringify(body)}, which has no condition, and revokes nothing`, async () => {
        expectProblem(await api.call("POST", path, { body }), "validation-failed");
        expect(await statusWith(api, api.admin.token)).to.equal(200);
      });
    }
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
