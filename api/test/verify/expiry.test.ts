import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { createModels } from "../../src/models/index.ts";
import { afterTokenRead } from "../helpers/after-token-read.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../helpers/resources.ts";
import type { ShownToken } from "../helpers/shown-token.ts";
import { getToken, rotateToken, updateToken } from "../helpers/token-api.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A use on another node may be a second on its way to the store, and its write another. */
const graceMs = 2_000;

describe("The expiry of a token", () => {
  let api: Harness;
  let account: string;
  let started: number;
  before(async () => {
    api = await startHarness();
    account = (await makeAccount(api)).id;
    started = api.clock.now;
  });
  afterEach(() => {
    api.clock.now = started;
  });
  after(() => api.stop());
  const make = (body: Partial<Schemas["CreateApiTokenRequest"]> = {}) => makeToken(api, account, body);
  const useAt = (ms: number, text: string) => {
    api.clock.now = started + ms;
    return statusWith(api, text);
  };
  const at = (ms: number) => new Date(started + ms).toISOString().replace(".000Z", "Z");
  const expOf = async (id: string) => {
    await api.server.services.settle();
    return (await getToken(api, account, id)).exp;
  };

  it("comes to the millisecond, used or not", async () => {
    for (const isUsed of [true, false]) {
      const { fullToken } = await make({ maxAge: "PT1H" });
      if (isUsed) for (const ms of [0, hourMs / 2, hourMs - 1]) expect(await useAt(ms, fullToken)).to.equal(200);
      expect(await useAt(hourMs, fullToken)).to.equal(401);
      api.clock.now = started;
    }
  });

  it("moves with each use of an extended token, and comes after the last one", async () => {
    const { id, fullToken } = await make({ maxAge: "P1D", extended: true });
    for (const days of [0.9, 1.8, 2.7]) expect(await useAt(days * dayMs, fullToken), `${days}`).to.equal(200);
    expect(await expOf(id)).to.equal(at(3.7 * dayMs));
    expect(await useAt(3.7 * dayMs + graceMs, fullToken)).to.equal(401);
  });

  it("moves no further than absoluteMaxAge, exactly", async () => {
    const { id, fullToken } = await make({ maxAge: "P1D", extended: true, absoluteMaxAge: "P2D" });
    for (const days of [0.9, 1.8]) expect(await useAt(days * dayMs, fullToken)).to.equal(200);
    expect(await expOf(id)).to.equal(at(2 * dayMs));
    expect(await useAt(2 * dayMs - 1, fullToken)).to.equal(200);
    expect(await useAt(2 * dayMs, fullToken)).to.equal(401);
  });

  it("is the absolute one where there is no maximum age, and no rotation moves that", async () => {
    const { id, fullToken } = await make({ absoluteMaxAge: "P2D" });
    expect((await getToken(api, account, id)).exp).to.equal(at(2 * dayMs));
    api.clock.now = started + dayMs;
    const rotated = await rotateToken(api, account, id, { overlap: "P30D" });
    expect(rotated.exp).to.equal(at(2 * dayMs));
    expect(await useAt(2 * dayMs - 1, fullToken)).to.equal(200);
    expect(await useAt(2 * dayMs, rotated.fullToken)).to.equal(401);
    expect(await useAt(2 * dayMs, fullToken)).to.equal(401);
    const answer = await api.call("POST", `${accountsPath}/${account}/api-tokens/${id}/rotate`, { body: {} });
    expectProblem(answer, "limit-exceeded");
  });

  it("never goes back, though the clock does", async () => {
    const { id, fullToken } = await make({ maxAge: "P1D", extended: true });
    expect(await useAt(12 * hourMs, fullToken)).to.equal(200);
    expect(await useAt(hourMs, fullToken)).to.equal(200);
    expect(await expOf(id)).to.equal(at(36 * hourMs));
  });

  it("sticks where an update moved it to, even with a later one about to be written", async () => {
    for (const isUsedAfter of [true, false]) {
      const { id, fullToken } = await make({ maxAge: "P10D", extended: true });
      expect(await useAt(dayMs, fullToken)).to.equal(200);
      const exp = at(2 * dayMs);
      const updated = await updateToken(api, account, id, { exp });
      expect(updated.json()).to.include({ exp });
      if (isUsedAfter) expect(await useAt(dayMs + 1, fullToken)).to.equal(200);
      expect(await expOf(id)).to.equal(exp);
      expect(await useAt(2 * dayMs - 1, fullToken)).to.equal(200);
      expect(await useAt(2 * dayMs, fullToken)).to.equal(401);
      api.clock.now = started;
    }
  });

  it("is never moved to later by an update", async () => {
    const { id } = await make({ maxAge: "P1D" });
    for (const exp of [at(dayMs + 1), at(365 * dayMs), "9999-12-31T23:59:59Z"]) {
      expectProblem(await updateToken(api, account, id, { exp }), "expiry-lengthened");
    }
    await updateToken(api, account, id, { exp: at(hourMs) });
    expectProblem(await updateToken(api, account, id, { exp: at(hourMs + 1) }), "expiry-lengthened");
    expect(await expOf(id)).to.equal(at(hourMs));
  });

  it("is not moved to later by an update that began before another one set it", async () => {
    for (const body of [{}, { maxAge: "P10D" }]) {
      const { id } = await make(body);
      let isFirst = true;
      const updateToEarlier = async () => {
        if (!isFirst) return;
        isFirst = false;
        expect((await updateToken(api, account, id, { exp: at(hourMs) })).status).to.equal(200);
      };
      const restore = afterTokenRead(createModels(api.server.database.connection), updateToEarlier, "_id");
      try {
        expectProblem(await updateToken(api, account, id, { exp: at(dayMs) }), "expiry-lengthened");
      } finally {
        restore();
      }
      expect(isFirst).to.equal(false);
      expect(await expOf(id)).to.equal(at(hourMs));
    }
  });

  it("may be set to the past, and to any time for a token that had none", async () => {
    const { id, fullToken } = await make();
    expect((await updateToken(api, account, id, { exp: at(hourMs) })).status).to.equal(200);
    expect(await useAt(hourMs - 1, fullToken)).to.equal(200);
    expect((await updateToken(api, account, id, { exp: at(-hourMs) })).status).to.equal(200);
    expect(await statusWith(api, fullToken)).to.equal(401);
  });

  it("is no leap second and no time that is none", async () => {
    const { id } = await make();
    for (const exp of ["2016-12-31T23:59:60Z", "2026-02-30T00:00:00Z", "2026-01-01", "soon", "", 1]) {
      const problem = expectProblem(await updateToken(api, account, id, { exp }), "validation-failed");
      expect(problem.errors?.[0]?.pointer).to.equal("/exp");
    }
    expect(await expOf(id)).to.equal(undefined);
  });

  it("stays where it is when extended is turned off, and moves again when it is turned on", async () => {
    const { id, fullToken } = await make({ maxAge: "P1D", extended: true });
    await updateToken(api, account, id, { extended: false });
    expect(await useAt(hourMs, fullToken)).to.equal(200);
    expect(await expOf(id)).to.equal(at(dayMs));
    await updateToken(api, account, id, { extended: true });
    expect(await useAt(2 * hourMs, fullToken)).to.equal(200);
    expect(await expOf(id)).to.equal(at(dayMs + 2 * hourMs));
  });

  it("of an extended token is read again when it seems to have passed: another node may have moved it", async () => {
    const { id, fullToken } = await make({ maxAge: "PT1H", extended: true });
    expect(await useAt(0, fullToken)).to.equal(200);
    await api.server.services.settle();
    const { apiTokens } = createModels(api.server.database.connection);
    await apiTokens.updateOne({ _id: id }, { $max: { expiresAt: new Date(started + 2 * hourMs) } });
    expect(await useAt(2 * hourMs - 1, fullToken)).to.equal(200);
  });

  describe("on a server with caps", () => {
    let capped: Harness;
    before(async () => {
      capped = await startHarness({ tokenCaps: { maxAgeMs: 30 * dayMs, maxLifetimeMs: 60 * dayMs } });
      const { username, password } = capped.admin;
      const made = await capped.call("POST", "/api/v1/me/api-tokens", {
        auth: { username, password },
        body: { name: "harness", maxAge: "P30D", extended: true },
      });
      capped.admin.token = made.json<ShownToken>().fullToken;
    });
    after(() => capped.stop());

    it("asks for no more than they allow, and the answer names the setting", async () => {
      const { id } = await makeAccount(capped);
      const tryBody = (body: object) =>
        capped.call("POST", `${accountsPath}/${id}/api-tokens`, { body: { name: "t", ...body } });
      const none = expectProblem(await tryBody({}), "limit-exceeded");
      expect(none.detail).to.contain("TOKENRY_MAX_TOKEN_AGE");
      const old = expectProblem(await tryBody({ maxAge: "P31D" }), "limit-exceeded");
      expect(old.errors?.[0]?.pointer).to.equal("/maxAge");
      const absolute = expectProblem(await tryBody({ maxAge: "P1D", absoluteMaxAge: "P61D" }), "limit-exceeded");
      expect(absolute.detail).to.contain("TOKENRY_MAX_TOKEN_LIFETIME");
      expect((await tryBody({ maxAge: "P30D", absoluteMaxAge: "P60D" })).status).to.equal(200);
    });

    it("ends with the server's lifetime, however often the token is used and rotated", async () => {
      const { id } = await makeAccount(capped);
      const start = capped.clock.now;
      const token = await makeToken(capped, id, { maxAge: "P30D", extended: true });
      let text = token.fullToken;
      for (const days of [25, 50]) {
        capped.clock.now = start + days * dayMs;
        text = (await rotateToken(capped, id, token.id)).fullToken;
        expect(await statusWith(capped, text)).to.equal(200);
      }
      capped.clock.now = start + 60 * dayMs;
      expect(await statusWith(capped, text)).to.equal(401);
      capped.clock.now = start;
    });
  });
});
