import { setTimeout } from "node:timers/promises";
import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { createModels } from "../../src/models/index.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { interceptWrites } from "../helpers/intercept-writes.ts";
import { makeAccount, makeToken, statusWith } from "../helpers/resources.ts";
import { forwardAuthStatus, getToken, rotateToken, tokenPath, updateToken } from "../helpers/token-api.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

describe("A rotation", () => {
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
  const refused = async (tokenId: string, body: Schemas["RotateApiTokenRequest"] = {}) =>
    expectProblem(await api.call("POST", `${tokenPath(account, tokenId)}/rotate`, { body }), "rotation-in-progress");

  it("keeps id, name and lookup id, counts the texts, and gives one that works", async () => {
    const token = await make({ name: "deploy" });
    const rotated = await rotateToken(api, account, token.id);
    expect(rotated).to.include({ id: token.id, name: "deploy", generation: 2 });
    expect(rotated.fullToken).to.not.equal(token.fullToken);
    expect(rotated.fullToken.slice(0, 24)).to.equal(token.fullToken.slice(0, 24));
    expect(await statusWith(api, rotated.fullToken)).to.equal(200);
  });

  it("without an overlap ends the old text at once, cached or not", async () => {
    for (const isCached of [true, false]) {
      const token = await make();
      if (isCached) expect(await statusWith(api, token.fullToken)).to.equal(200);
      await rotateToken(api, account, token.id);
      expect(await statusWith(api, token.fullToken)).to.equal(401);
    }
  });

  it("lets the old text work until the overlap is over, to the millisecond", async () => {
    const token = await make();
    const rotated = await rotateToken(api, account, token.id, { overlap: "PT1H" });
    expect(rotated.previousExpiresAt).to.equal("2026-01-01T01:00:00Z");
    expect((await getToken(api, account, token.id)).previousExpiresAt).to.equal("2026-01-01T01:00:00Z");
    api.clock.now = started + hourMs - 1;
    expect(await statusWith(api, token.fullToken)).to.equal(200);
    expect(await statusWith(api, rotated.fullToken)).to.equal(200);
    api.clock.now = started + hourMs;
    expect(await statusWith(api, token.fullToken)).to.equal(401);
    expect(await statusWith(api, rotated.fullToken)).to.equal(200);
    expect(await getToken(api, account, token.id)).to.not.have.property("previousExpiresAt");
  });

  it("lets the old text work no longer than its own expiry", async () => {
    const token = await make({ maxAge: "PT1H" });
    const rotated = await rotateToken(api, account, token.id, { overlap: "P1D" });
    expect(rotated.previousExpiresAt).to.equal("2026-01-01T01:00:00Z");
    api.clock.now = started + hourMs - 1;
    expect(await statusWith(api, token.fullToken)).to.equal(200);
    api.clock.now = started + hourMs;
    expect(await statusWith(api, token.fullToken)).to.equal(401);
  });

  it("gives the new text the maximum age anew, the old one no more than it had", async () => {
    const token = await make({ maxAge: "P1D" });
    api.clock.now = started + dayMs / 2;
    const rotated = await rotateToken(api, account, token.id, { overlap: "P30D" });
    expect(rotated.exp).to.equal("2026-01-02T12:00:00Z");
    expect(rotated.previousExpiresAt).to.equal("2026-01-02T00:00:00Z");
  });

  it("lets no old text outlive an expiry that was shortened while a use was about to move it", async () => {
    const token = await make({ maxAge: "P10D", extended: true });
    api.clock.now = started + dayMs;
    expect(await statusWith(api, token.fullToken)).to.equal(200);
    const exp = new Date(api.clock.now + hourMs).toISOString();
    expect((await updateToken(api, account, token.id, { exp })).status).to.equal(200);
    await api.server.services.settle();
    const rotated = await rotateToken(api, account, token.id, { overlap: "P5D" });
    expect(Date.parse(rotated.previousExpiresAt ?? "")).to.equal(api.clock.now + hourMs);
    api.clock.now += hourMs;
    expect(await statusWith(api, token.fullToken)).to.equal(401);
    expect(await statusWith(api, rotated.fullToken)).to.equal(401);
  });

  it("lets no old text outlive an expiry that is shortened while both live, remembered or not", async () => {
    for (const isRemembered of [true, false]) {
      const token = await make({ maxAge: "P30D" });
      const rotated = await rotateToken(api, account, token.id, { overlap: "P7D" });
      if (isRemembered) expect(await statusWith(api, token.fullToken)).to.equal(200);
      const exp = new Date(started + hourMs).toISOString().replace(".000Z", "Z");
      const updated = await updateToken(api, account, token.id, { exp });
      expect(updated.json()).to.include({ exp, previousExpiresAt: exp });
      expectProblem(
        await api.call("POST", `${tokenPath(account, token.id)}/rotate`, { body: {} }),
        "rotation-in-progress",
      );
      api.clock.now = started + hourMs - 1;
      for (const text of [token.fullToken, rotated.fullToken]) expect(await statusWith(api, text)).to.equal(200);
      api.clock.now = started + hourMs;
      for (const text of [token.fullToken, rotated.fullToken]) expect(await statusWith(api, text)).to.equal(401);
      api.clock.now = started;
    }
  });

  describe("that retires on first use", () => {
    it("ends the old text with the first use of the new one, and not before", async () => {
      const token = await make();
      const rotated = await rotateToken(api, account, token.id, { overlap: "P1D", retireOn: "first-use" });
      for (let use = 0; use < 3; use++) expect(await statusWith(api, token.fullToken)).to.equal(200);
      expect(await statusWith(api, rotated.fullToken)).to.equal(200);
      expect(await statusWith(api, token.fullToken)).to.equal(401);
      await api.server.services.settle();
      expect(await getToken(api, account, token.id)).to.not.have.property("previousExpiresAt");
      expect(await statusWith(api, token.fullToken)).to.equal(401);
      expect(await statusWith(api, rotated.fullToken)).to.equal(200);
    });

    it("ends the old text on this node before the store has heard of it, and tells the store again until it has", async () => {
      const token = await make();
      const rotated = await rotateToken(api, account, token.id, { overlap: "P1D", retireOn: "first-use" });
      await api.server.services.settle();
      let failures = 0;
      const restore = interceptWrites(api.server.database, async (write, collection, method) => {
        if (collection !== "api_tokens" || method !== "updateOne") return write();
        failures += 1;
        throw new Error("the store is away");
      });
      try {
        expect(await forwardAuthStatus(api, rotated.fullToken)).to.equal(200);
        for (let use = 0; use < 5; use++) expect(await forwardAuthStatus(api, token.fullToken)).to.equal(401);
        expect(failures).to.be.greaterThan(0);
      } finally {
        restore();
      }
      await api.server.services.settle();
      const stored = await createModels(api.server.database.connection).apiTokens.findById(token.id).lean();
      expect(stored).to.not.have.property("previous");
    });

    it("without an overlap lets the old text work until that use, at most 30 days", async () => {
      const token = await make();
      const rotated = await rotateToken(api, account, token.id, { retireOn: "first-use" });
      expect(rotated.previousExpiresAt).to.equal("2026-01-31T00:00:00Z");
      api.clock.now = started + 30 * dayMs - 1;
      expect(await statusWith(api, token.fullToken)).to.equal(200);
      expect(await statusWith(api, rotated.fullToken)).to.equal(200);
      expect(await statusWith(api, token.fullToken)).to.equal(401);
      await api.server.services.settle();
      expect(await getToken(api, account, token.id)).to.not.have.property("previousExpiresAt");
    });

    it("without an overlap ends the old text after 30 days, or at its own expiry, when the new one is never used", async () => {
      for (const { body, livesMs, ...age } of [
        { body: {}, livesMs: 30 * dayMs },
        { body: { overlap: null }, livesMs: 30 * dayMs },
        { body: { overlap: "" }, livesMs: 30 * dayMs },
        { body: {}, maxAge: "PT1H", livesMs: hourMs },
      ]) {
        const token = await make(age);
        await rotateToken(api, account, token.id, { ...body, retireOn: "first-use" });
        await refused(token.id);
        api.clock.now = started + livesMs - 1;
        expect(await statusWith(api, token.fullToken)).to.equal(200);
        api.clock.now = started + livesMs;
        expect(await statusWith(api, token.fullToken)).to.equal(401);
        api.clock.now = started;
      }
    });

    it("ends the old text with the overlap when the new one is never used", async () => {
      const token = await make();
      await rotateToken(api, account, token.id, { overlap: "PT1H", retireOn: "first-use" });
      api.clock.now = started + hourMs - 1;
      expect(await statusWith(api, token.fullToken)).to.equal(200);
      api.clock.now = started + hourMs;
      expect(await statusWith(api, token.fullToken)).to.equal(401);
    });
  });

  describe("while two texts live", () => {
    it("is refused with what to do, and is taken once the old one has ended", async () => {
      const token = await make();
      await rotateToken(api, account, token.id, { overlap: "PT1H" });
      const problem = await refused(token.id, { overlap: "PT1H" });
      expect(problem.detail).to.match(/works until 2026-01-01T01:00:00.000Z.*"force": true/);
      api.clock.now = started + hourMs;
      expect(await rotateToken(api, account, token.id)).to.include({ generation: 3 });
    });

    it("ends the oldest at once by force, and keeps the one before", async () => {
      const first = await make();
      const second = await rotateToken(api, account, first.id, { overlap: "PT1H" });
      for (const text of [first.fullToken, second.fullToken]) expect(await statusWith(api, text)).to.equal(200);
      const third = await rotateToken(api, account, first.id, { overlap: "PT1H", force: true });
      expect(await statusWith(api, first.fullToken)).to.equal(401);
      expect(await statusWith(api, second.fullToken)).to.equal(200);
      expect(await statusWith(api, third.fullToken)).to.equal(200);
      const fourth = await rotateToken(api, account, first.id, { force: true });
      expect(await statusWith(api, third.fullToken)).to.equal(401);
      expect(await statusWith(api, second.fullToken)).to.equal(401);
      expect(await statusWith(api, fourth.fullToken)).to.equal(200);
    });
  });

  it("changes nothing of a token that is disabled, beyond its text", async () => {
    const token = await make();
    await updateToken(api, account, token.id, { enabled: false });
    const rotated = await rotateToken(api, account, token.id, { overlap: "PT1H" });
    expect(await statusWith(api, rotated.fullToken)).to.equal(401);
    expect(await statusWith(api, token.fullToken)).to.equal(401);
    await updateToken(api, account, token.id, { enabled: true });
    expect(await statusWith(api, rotated.fullToken)).to.equal(200);
    expect(await statusWith(api, token.fullToken)).to.equal(200);
  });

  it("revokes both texts with the token", async () => {
    const token = await make();
    const rotated = await rotateToken(api, account, token.id, { overlap: "PT1H" });
    for (const text of [token.fullToken, rotated.fullToken]) expect(await statusWith(api, text)).to.equal(200);
    await api.call("DELETE", tokenPath(account, token.id));
    for (const text of [token.fullToken, rotated.fullToken]) expect(await statusWith(api, text)).to.equal(401);
  });

  it("moves no expiry by the old text, and loses none that the new one moved in the same second", async () => {
    const token = await make({ maxAge: "P1D", extended: true });
    const rotated = await rotateToken(api, account, token.id, { overlap: "P1D" });
    api.clock.now = started + hourMs;
    expect(await statusWith(api, rotated.fullToken)).to.equal(200);
    api.clock.now += 1;
    expect(await statusWith(api, token.fullToken)).to.equal(200);
    await api.server.services.settle();
    await setTimeout(10);
    const { exp } = await getToken(api, account, token.id);
    expect(exp).to.equal("2026-01-02T01:00:00Z");
  });

  it("takes an overlap as it takes a maximum age, and nothing else", async () => {
    const token = await make();
    for (const overlap of ["1h", "PT-1H", "P1Y", "PT0S", "P9999999D"]) {
      const answer = await api.call("POST", `${tokenPath(account, token.id)}/rotate`, { body: { overlap } });
      const problem = expectProblem(answer, "validation-failed");
      expect(problem.errors?.[0]?.pointer).to.equal("/overlap");
    }
    expect(await statusWith(api, token.fullToken)).to.equal(200);
  });
});
