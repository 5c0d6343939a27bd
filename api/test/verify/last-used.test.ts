import { expect } from "chai";
import { createModels, type Models } from "../../src/models/index.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../helpers/resources.ts";
import { forwardAuthStatus, rotateToken } from "../helpers/token-api.ts";

const dayMs = 86_400_000;

describe("Last use and sliding expiry", () => {
  let api: Harness;
  let models: Models;
  let account: string;
  let started: number;
  before(async () => {
    api = await startHarness();
    models = createModels(api.server.database.connection);
    account = (await makeAccount(api)).id;
    started = api.clock.now;
  });
  afterEach(() => {
    api.clock.now = started;
  });
  after(() => api.stop());

  const stored = async (id: string) => {
    await api.server.services.settle();
    return models.apiTokens.findById(id).lean();
  };
  const at = (ms: number) => new Date(started + ms);
  const requireStored = async (id: string) => {
    const token = await stored(id);
    if (!token) throw new Error(`no token ${id}`);
    return token;
  };

  it("stores the time of the last use", async () => {
    const { id, fullToken } = await makeToken(api, account);
    expect(await stored(id)).to.not.have.property("lastUsedAt");
    api.clock.now = started + 5_000;
    await statusWith(api, fullToken);
    expect((await stored(id))?.lastUsedAt).to.deep.equal(at(5_000));
    const shown = await api.call("GET", `${accountsPath}/${account}/api-tokens/${id}`);
    expect(shown.json()).to.include({ lastUsed: "2026-01-01T00:00:05Z" });
  });

  it("stores of the uses by one client in a second the first, and each by another client", async () => {
    const { id, fullToken } = await makeToken(api, account);
    const useAt = async (ms: number, userAgent: string) => {
      api.clock.now = started + ms;
      expect(await forwardAuthStatus(api, fullToken, { "user-agent": userAgent })).to.equal(200);
      const { lastUsedAt, lastUsedAgent } = await requireStored(id);
      return { lastUsedAt, lastUsedAgent };
    };
    expect(await useAt(5_100, "curl/8")).to.deep.equal({ lastUsedAt: at(5_100), lastUsedAgent: "curl" });
    expect(await useAt(5_900, "curl/8")).to.deep.equal({ lastUsedAt: at(5_100), lastUsedAgent: "curl" });
    expect(await useAt(5_950, "Wget/1")).to.deep.equal({ lastUsedAt: at(5_950), lastUsedAgent: "Wget" });
    expect(await useAt(6_000, "Wget/1")).to.deep.equal({ lastUsedAt: at(6_000), lastUsedAgent: "Wget" });
  });

  it("stores who came last in a second in which the clock went back", async () => {
    const { id, fullToken } = await makeToken(api, account);
    const uses: [number, string][] = [
      [5_900, "curl/8"],
      [5_899, "Wget/1"],
      [5_950, "Wget/1"],
    ];
    for (const [ms, userAgent] of uses) {
      api.clock.now = started + ms;
      expect(await forwardAuthStatus(api, fullToken, { "user-agent": userAgent })).to.equal(200);
    }
    expect(await requireStored(id)).to.deep.include({ lastUsedAt: at(5_950), lastUsedAgent: "Wget" });
  });

  it("stores who came last in a second in which two texts of a token were used", async () => {
    const { id, fullToken } = await makeToken(api, account);
    const { fullToken: newText } = await rotateToken(api, account, id, { overlap: "PT1H" });
    const uses: [number, string, string][] = [
      [5_100, newText, "curl/8"],
      [5_200, fullToken, "Wget/1"],
      [5_300, newText, "curl/8"],
    ];
    for (const [ms, text, userAgent] of uses) {
      api.clock.now = started + ms;
      expect(await forwardAuthStatus(api, text, { "user-agent": userAgent })).to.equal(200);
    }
    expect(await requireStored(id)).to.deep.include({ lastUsedAt: at(5_300), lastUsedAgent: "curl" });
  });

  it("stores no use of a token that was refused", async () => {
    const { id, fullToken } = await makeToken(api, account, { maxAge: "PT1S", extended: true });
    // A use on another node may take two seconds to be known here.
    api.clock.now = started + 3_000;
    expect(await statusWith(api, fullToken)).to.equal(401);
    const token = await requireStored(id);
    expect(token).to.not.have.property("lastUsedAt");
    expect(token.expiresAt).to.deep.equal(at(1_000));
  });

  it("writes in the background: many uses are a few writes, and none of them is the request's", async () => {
    const { id, fullToken } = await makeToken(api, account);
    await api.server.services.settle();
    const writes: string[] = [];
    const mongoose = api.server.database.connection.base;
    mongoose.set("debug", (_collection: string, method: string) => {
      if (!/^(find|findOne|countDocuments)$/.test(method)) writes.push(method);
    });
    try {
      for (let use = 1; use <= 60; use++) {
        api.clock.now = started + use * 1_000;
        expect(await statusWith(api, fullToken)).to.equal(200);
      }
      expect((await stored(id))?.lastUsedAt).to.deep.equal(at(60_000));
      expect(writes).to.have.lengthOf.within(1, 5);
      expect(new Set(writes)).to.deep.equal(new Set(["bulkWrite"]));
    } finally {
      mongoose.set("debug", false);
    }
  });

  it("never moves the last use back, were the clock to go back", async () => {
    const { id, fullToken } = await makeToken(api, account);
    api.clock.now = started + 10_000;
    await statusWith(api, fullToken);
    api.clock.now = started + 5_000;
    await statusWith(api, fullToken);
    expect((await stored(id))?.lastUsedAt).to.deep.equal(at(10_000));
    await statusWith(api, fullToken);
    expect((await stored(id))?.lastUsedAt).to.deep.equal(at(10_000));
  });

  it("never moves back what another node has written", async () => {
    const { id, fullToken } = await makeToken(api, account, { maxAge: "P1D", extended: true });
    await api.server.services.settle();
    await models.apiTokens.updateOne({ _id: id }, { $set: { lastUsedAt: at(60_000), expiresAt: at(60_000 + dayMs) } });
    await statusWith(api, fullToken);
    const token = await requireStored(id);
    expect(token.lastUsedAt).to.deep.equal(at(60_000));
    expect(token.expiresAt).to.deep.equal(at(60_000 + dayMs));
  });

  it("moves the expiry of an extended token to the use plus its maxAge, and of no other", async () => {
    const extended = await makeToken(api, account, { maxAge: "P1D", extended: true });
    const fixed = await makeToken(api, account, { maxAge: "P1D" });
    const forever = await makeToken(api, account, { extended: true });
    api.clock.now = started + dayMs / 2;
    for (const { fullToken } of [extended, fixed, forever]) expect(await statusWith(api, fullToken)).to.equal(200);
    expect((await stored(extended.id))?.expiresAt).to.deep.equal(at(1.5 * dayMs));
    expect((await stored(fixed.id))?.expiresAt).to.deep.equal(at(dayMs));
    expect(await stored(forever.id)).to.not.have.property("expiresAt");
  });

  it("lets an extended token work whose moved expiry is not written yet", async () => {
    const { fullToken } = await makeToken(api, account, { maxAge: "P1D", extended: true });
    for (const days of [0.9, 1.8, 2.7, 3.6]) {
      api.clock.now = started + days * dayMs;
      expect(await statusWith(api, fullToken), `${days} days`).to.equal(200);
    }
  });

  it("moves no expiry past the year 9999", async () => {
    const { id, fullToken } = await makeToken(api, account, { maxAge: "P2912442D", extended: true });
    api.clock.now = started + 10 * dayMs;
    expect(await statusWith(api, fullToken)).to.equal(200);
    expect((await stored(id))?.expiresAt?.toISOString()).to.equal("9999-12-31T23:59:59.999Z");
  });

  it("is written before the server has stopped", async () => {
    const { id, fullToken } = await makeToken(api, account);
    api.clock.now = started + 7_000;
    await statusWith(api, fullToken);
    await api.restart();
    models = createModels(api.server.database.connection);
    expect((await models.apiTokens.findById(id).lean())?.lastUsedAt).to.deep.equal(at(7_000));
  });
});
