import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../../helpers/resources.ts";

describe("POST /api/v1/tokens/verify", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
  });
  after(() => api.stop());
  const path = "/api/v1/tokens/verify";
  const target: GetTarget = () => ({ api, method: "POST", path, body: { token: "x" } });
  const verify = async (token: string, more: object = {}) =>
    (await api.call("POST", path, { body: { token, ...more } })).json<Schemas["TokenVerification"]>();

  describe("200", () => {
    it("tells whose token it is, what it may do, and until when", async () => {
      const token = await makeToken(api, id, { maxAge: "P1D" });
      const verification = await verify(token.fullToken);
      expect(verification.position).to.be.a("number");
      expect({ ...verification, position: 0 }).to.deep.equal({
        active: true,
        tokenId: token.id,
        principal: { id, type: "SERVICE_ACCOUNT", name: "ci", superAdmin: false, tenantId: "main", tenants: ["main"] },
        permissions: [],
        grants: [],
        exp: "2026-01-02T00:00:00Z",
        position: 0,
        cacheable: true,
      });
    });

    it("tells nothing of what does not work", async () => {
      const { id: tokenId, fullToken } = await makeToken(api, id);
      await api.call("DELETE", `${accountsPath}/${id}/api-tokens/${tokenId}`);
      for (const token of [fullToken, "", "x", `${fullToken}x`])
        expect(await verify(token)).to.deep.equal({ active: false });
    });

    it("takes the address that the token came from, not its own caller's", async () => {
      const { fullToken } = await makeToken(api, id, { allowedCidrs: ["192.0.2.0/24"] });
      expect(await verify(fullToken, { ip: "192.0.2.7" })).to.include({ active: true, cacheable: false });
      for (const more of [{}, { ip: null }, { ip: "127.0.0.1" }, { ip: "x" }]) {
        expect(await verify(fullToken, more)).to.deep.equal({ active: false });
      }
    });

    it("says that what has to be asked each time is not to be kept", async () => {
      const extended = await makeToken(api, id, { maxAge: "P1D", extended: true });
      const limited = await makeToken(api, id, { rateLimit: { requests: 1, window: "PT1M" } });
      expect(await verify(extended.fullToken)).to.include({ active: true, cacheable: false });
      expect(await verify(limited.fullToken)).to.include({ active: true, cacheable: false });
      expect(await verify(limited.fullToken)).to.deep.equal({ active: false });
    });

    it("tells what the token may do of what its owner may now", async () => {
      const owner = await makeAccount(api, { superAdmin: true });
      const { fullToken } = await makeToken(api, owner.id, { permissions: ["SERVICE_ACCOUNT:LIST"] });
      expect((await verify(fullToken)).permissions).to.deep.equal(["SERVICE_ACCOUNT:LIST"]);
      await api.call("PATCH", `${accountsPath}/${owner.id}`, { body: { superAdmin: false } });
      expect((await verify(fullToken)).permissions).to.deep.equal([]);
    });

    it("counts as a use", async () => {
      const token = await makeToken(api, id);
      await verify(token.fullToken, { ip: "192.0.2.9" });
      await api.server.services.settle();
      const shown = await api.call("GET", `${accountsPath}/${id}/api-tokens/${token.id}`);
      expect(shown.json()).to.include({ lastUsed: "2026-01-01T00:00:00Z", lastUsedIp: "192.0.2.9" });
    });

    it("gives a position from which the next change of the token is told, however they interleave", async () => {
      const token = await makeToken(api, id);
      for (let round = 0; round < 20; round++) {
        const [{ position = 0 }] = await Promise.all([
          verify(token.fullToken),
          api.call("PATCH", `${accountsPath}/${id}/api-tokens/${token.id}`, { body: { description: `d${round}` } }),
        ]);
        const { position: latest } = (await api.call("GET", "/api/v1/tokens/changes")).json<Schemas["TokenChanges"]>();
        expect(position).to.be.at.most(latest + 1);
      }
      expect(await statusWith(api, token.fullToken)).to.equal(200);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "API_TOKEN:VERIFY"));

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, [
      ...[1, null, {}, ["x"], undefined].map((token) => ({ pointer: "/token", change: { token }, detail: /^token: / })),
      { pointer: "/token", change: { token: "a".repeat(257) }, detail: /^token: must NOT have more/ },
      { pointer: "/ip", change: { ip: 1 }, detail: /^ip: must be/ },
    ]);
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
