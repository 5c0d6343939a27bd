import { setTimeout } from "node:timers/promises";
import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { createModels } from "../../../src/models/index.ts";
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
import { afterTokenRead } from "../../helpers/after-token-read.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount, makeToken } from "../../helpers/resources.ts";
import { updateToken } from "../../helpers/token-api.ts";

describe("POST /api/v1/tokens/verify-batch", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
  });
  after(() => api.stop());
  const path = "/api/v1/tokens/verify-batch";
  const target: GetTarget = () => ({ api, method: "POST", path, body: { tokens: [{ token: "x" }] } });

  describe("200", () => {
    it("answers in the order of the questions", async () => {
      const tokens = [await makeToken(api, id), await makeToken(api, id)];
      const asked = [tokens[1]?.fullToken, "x", tokens[0]?.fullToken, tokens[1]?.fullToken];
      const answer = await api.call("POST", path, { body: { tokens: asked.map((token) => ({ token })) } });
      const { results } = answer.json<Schemas["TokenVerifications"]>();
      expect(results.map(({ tokenId }) => tokenId)).to.deep.equal([
        tokens[1]?.id,
        undefined,
        tokens[0]?.id,
        tokens[1]?.id,
      ]);
    });

    it("takes a hundred", async () => {
      const { fullToken } = await makeToken(api, id);
      const tokens = Array.from({ length: 100 }, () => ({ token: fullToken }));
      const { results } = (await api.call("POST", path, { body: { tokens } })).json<Schemas["TokenVerifications"]>();
      expect(results.filter(({ active }) => active)).to.have.lengthOf(100);
    });

    it("gives the position from before it began: a change while one of the tokens is looked up is told to who keeps the others", async () => {
      const known = await makeToken(api, id);
      const cold = await makeToken(api, id);
      await api.call("POST", path, { body: { tokens: [{ token: known.fullToken }] } });
      await api.server.services.settle();
      const { feed } = api.server.services;
      let changed = false;
      const before = feed.position();
      // The cold one is looked up for as long as it takes the feed to tell of the change of the known one.
      const restore = afterTokenRead(createModels(api.server.database.connection), async () => {
        if (changed) return;
        changed = true;
        expect((await updateToken(api, id, known.id, { enabled: false })).status).to.equal(200);
        while (feed.position() === before) await setTimeout(10);
      });
      try {
        const answer = await api.call("POST", path, {
          body: { tokens: [{ token: known.fullToken }, { token: cold.fullToken }] },
        });
        const { results } = answer.json<Schemas["TokenVerifications"]>();
        expect(changed).to.equal(true);
        expect(results[0]).to.include({ active: true });
        expect(results[0]?.position).to.equal(before);
      } finally {
        restore();
      }
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
      ...["x", {}, null, undefined, []].map((tokens) => ({
        pointer: "/tokens",
        change: { tokens },
        detail: /^tokens: /,
      })),
      {
        pointer: "/tokens",
        change: { tokens: Array.from({ length: 101 }, () => ({ token: "x" })) },
        detail: /^tokens: must NOT/,
      },
      { pointer: "/tokens/0/token", change: { tokens: [{}] }, detail: /token: is missing$/ },
    ]);
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
