import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import { pino } from "pino";
import { toLatestRead } from "../../src/database/mongodb.ts";
import type { TokenChange } from "../../src/models/change.ts";
import { createModels, type Models } from "../../src/models/index.ts";
import { newOutbox, toAuditEntry } from "../../src/services/audit.ts";
import { createAuditRelay } from "../../src/services/audit-relay.ts";
import { type ChangeFeed, createChangeFeed } from "../../src/verify/change-feed.ts";
import { afterTokenRead } from "../helpers/after-token-read.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { interceptWrites } from "../helpers/intercept-writes.ts";
import { makeAccount, makeToken } from "../helpers/resources.ts";
import { forwardAuthStatus, tokenPath, updateToken } from "../helpers/token-api.ts";
import { waitUntil } from "../helpers/wait-until.ts";

const silent = pino({ level: "silent" });

describe("The change feed", () => {
  let api: Harness;
  let models: Models;
  const feeds: ChangeFeed[] = [];
  before(async () => {
    api = await startHarness();
    models = createModels(api.server.database.connection);
  });
  after(async () => {
    for (const feed of feeds) await feed.stop();
    await api.stop();
  });

  /** Another node's feed on the same store. `clock` is its monotonic clock. */
  const startFeed = async (options: { from?: Models; monotonic?: () => number } = {}) => {
    const { from = models, monotonic } = options;
    const feed = createChangeFeed({ models: from, logger: silent, ...(monotonic && { monotonic }) });
    const seen: TokenChange[] = [];
    const resets = { count: 0 };
    feed.subscribe(
      (changes) => seen.push(...changes),
      () => {
        resets.count += 1;
      },
    );
    await feed.start();
    feeds.push(feed);
    return { feed, seen, resets };
  };
  const headOf = async () => {
    const [last] = await models.changes.find({}, { _id: 1 }).sort({ _id: -1 }).limit(1).lean();
    return last?._id ?? 0;
  };

  it("tells every node of every change, once and in one order, though all write at once", async () => {
    const nodes = await Promise.all([startFeed(), startFeed(), startFeed()]);
    await Promise.all(
      nodes.flatMap(({ feed }, node) =>
        Array.from({ length: 40 }, (_, index) => feed.publish([{ tokenId: `n${node}-${index}` }])),
      ),
    );
    for (const { seen } of nodes) await waitUntil(() => seen.length >= 120, 5_000);
    const [first] = nodes;
    for (const { seen, resets } of nodes) {
      expect(new Set(seen.map(({ tokenId }) => tokenId)).size).to.equal(120);
      expect(seen).to.have.lengthOf(120);
      expect(seen).to.deep.equal(first?.seen);
      expect(resets.count).to.equal(0);
    }
    const ids = (await models.changes.find({}, { _id: 1 }).sort({ _id: 1 }).lean()).map(({ _id }) => _id);
    expect(ids).to.deep.equal(ids.map((_, index) => (ids[0] ?? 1) + index));
  });

  it("resolves a publication only when the entry is there", async () => {
    const { feed } = await startFeed();
    await feed.publish([{ tokenId: "there" }]);
    expect(await models.changes.countDocuments({ "changes.tokenId": "there" })).to.equal(1);
  });

  it("fails a publication that the store does not take, and goes on with the next", async () => {
    const { feed } = await startFeed();
    let isAway = true;
    const restore = interceptWrites(api.server.database, (write, collection) =>
      isAway && collection === "changes" ? Promise.reject(new Error("away")) : write(),
    );
    const error = await feed.publish([{ tokenId: "lost" }]).catch((reason: unknown) => reason);
    expect(error).to.be.an("error").with.property("message", "away");
    isAway = false;
    await feed.publish([{ tokenId: "kept" }]);
    restore();
    expect(await models.changes.countDocuments({ "changes.tokenId": "kept" })).to.equal(1);
  });

  it("vouches for a second from the begin of a read that ended well, and not for one that failed", async () => {
    let now = 1_000_000;
    let isAway = false;
    const from = {
      ...models,
      get changes() {
        if (isAway) throw new Error("away");
        return models.changes;
      },
    };
    const { feed } = await startFeed({ from, monotonic: () => now });
    await waitUntil(() => feed.isFresh(), 1_000);
    isAway = true;
    now += 999;
    expect(feed.isFresh()).to.equal(true);
    now += 1;
    expect(feed.isFresh()).to.equal(false);
    await setTimeout(500);
    expect(feed.isFresh()).to.equal(false);
    isAway = false;
    await waitUntil(() => feed.isFresh(), 1_000);
  });

  it("does not vouch for a time that the wall clock says it slept", async () => {
    const { feed } = await startFeed();
    const realNow = Date.now;
    try {
      Date.now = () => realNow() + 60_000;
      expect(feed.isFresh()).to.equal(false);
      await waitUntil(() => feed.isFresh(), 1_000);
      Date.now = realNow;
      expect(feed.isFresh()).to.equal(true);
    } finally {
      Date.now = realNow;
    }
  });

  it("starts over where what comes next was removed while the node did not read", async () => {
    const { feed, resets } = await startFeed();
    await feed.publish([{ tokenId: "a" }]);
    await waitUntil(async () => feed.position() === (await headOf()), 2_000);
    const head = await headOf();
    const restoreIds = [head + 1, head + 2, head + 3];
    // As if it had slept while 3 were written and all before the last were removed.
    await models.changes.insertMany(restoreIds.map((_id) => ({ _id, changes: [{ tokenId: "x" }], at: new Date() })));
    await waitUntil(() => feed.position() === head + 3, 2_000);
    const before = resets.count;
    await models.changes.deleteMany({ _id: { $lt: head + 6 } });
    await models.changes.create({ _id: head + 6, changes: [{ tokenId: "z" }], at: new Date() });
    await waitUntil(() => resets.count > before && feed.position() === head + 6, 2_000);
  });

  it("starts over when the whole feed is gone, and does not wait for it to come to where it was", async () => {
    const { feed, seen, resets } = await startFeed();
    await feed.publish([{ tokenId: "a" }]);
    await waitUntil(async () => feed.position() === (await headOf()), 2_000);
    const before = resets.count;
    await models.changes.deleteMany({});
    await waitUntil(() => resets.count > before && feed.position() === 0, 2_000);
    await models.changes.create({ _id: 1, changes: [{ tokenId: "first again" }], at: new Date() });
    await waitUntil(() => seen.some(({ tokenId }) => tokenId === "first again"), 2_000);
  });

  it("starts over when the entry that it read last is another one: the store was set back", async () => {
    const { feed, resets } = await startFeed();
    await feed.publish([{ tokenId: "a" }]);
    await waitUntil(async () => feed.position() === (await headOf()), 2_000);
    const before = resets.count;
    await models.changes.updateOne(
      { _id: feed.position() },
      { $set: { at: new Date(1), changes: [{ tokenId: "b" }] } },
    );
    await waitUntil(() => resets.count > before, 2_000);
  });

  it("asks a replica set and a sharded cluster for the latest, and a single server for no more than it has", () => {
    const linearizable = { timeoutMS: 1_000, readConcern: { level: "linearizable" } };
    expect(toLatestRead({ setName: "rs0" })).to.deep.equal(linearizable);
    expect(toLatestRead({ msg: "isdbgrid" })).to.deep.equal(linearizable);
    expect(toLatestRead({})).to.deep.equal({ timeoutMS: 1_000 });
  });

  describe("and the store", () => {
    let account: string;
    before(async () => {
      account = (await makeAccount(api)).id;
    });

    it("acknowledge no revocation that was not told: 500 or 503, though the token is ended here", async () => {
      const token = await makeToken(api, account);
      expect(await forwardAuthStatus(api, token.fullToken)).to.equal(200);
      await api.server.services.settle();
      const restore = interceptWrites(api.server.database, (write, collection) =>
        collection === "changes"
          ? Promise.reject(Object.assign(new Error("away"), { name: "MongoNetworkError" }))
          : write(),
      );
      try {
        const answer = await api.call("DELETE", tokenPath(account, token.id));
        expect(answer.status).to.equal(503);
        expect(await forwardAuthStatus(api, token.fullToken)).to.equal(401);
      } finally {
        restore();
      }
      // The audit entry is still in its document, and so whoever moves it will tell.
      const stored = await models.apiTokens.findById(token.id).lean();
      expect(stored?.outbox.map(({ action }) => action)).to.deep.equal(["api-token.revoke"]);
    });

    it("let no audit entry leave its document before the change is told, though its writer died in between", async () => {
      for (const state of ["active", "revoked"] as const) {
        const token = await makeToken(api, account);
        await api.server.services.settle();
        const actor = { id: account, requestId: "r" };
        const target = { targetType: "api-token" as const, targetId: token.id };
        const created = toAuditEntry(actor, new Date(api.clock.now), { action: "api-token.create", ...target });
        const changed = toAuditEntry(actor, new Date(api.clock.now), { action: "api-token.update", ...target });
        await models.apiTokens.updateOne(
          { _id: token.id },
          { $set: { state, ...newOutbox(created), outbox: [created, changed] } },
        );
        const told: TokenChange[] = [];
        const relay = createAuditRelay({
          models,
          logger: silent,
          announce: async (change) => {
            const document = await models.apiTokens.findById(token.id).lean();
            expect(document?.outbox).to.have.lengthOf(2);
            told.push(change);
          },
        });
        // What another request of the same process says when it is done, while this one is between its two writes.
        relay.notify("apiTokens", token.id, created._id);
        await relay.drain();
        await relay.stop();
        expect(told).to.deep.equal([{ tokenId: token.id }]);
        expect(await models.auditEntries.countDocuments({ _id: { $in: [created._id, changed._id] } })).to.equal(2);
      }
    });

    it("tell of a change once where its writer lives", async () => {
      const token = await makeToken(api, account);
      await api.server.services.settle();
      const before = await models.changes.countDocuments({ "changes.tokenId": token.id });
      await updateToken(api, account, token.id, { description: "x" });
      await api.server.services.settle();
      expect(await models.changes.countDocuments({ "changes.tokenId": token.id })).to.equal(before + 1);
    });

    it("leave no token of an owner that was deleted while it was made", async () => {
      const { id } = await makeAccount(api);
      const { apiTokens } = api.server.services;
      const owner = await models.principals.findById(id).orFail().lean();
      await api.call("DELETE", `/api/v1/main/service-accounts/${id}`);
      await api.server.services.settle();
      const { token, fullToken } = await apiTokens.create({ id: "x", requestId: "r" }, owner, { name: "late" });
      await api.server.services.settle();
      expect(await models.apiTokens.findById(token._id).lean()).to.equal(null);
      expect(await models.auditEntries.countDocuments({ targetId: token._id })).to.equal(1);
      expect(await forwardAuthStatus(api, fullToken)).to.equal(401);
    });

    it("keep the audit entries of tokens whose owner is deleted before they have moved", async () => {
      const { id } = await makeAccount(api);
      const token = await makeToken(api, id);
      await api.server.services.settle();
      const entry = toAuditEntry({ id, requestId: "r" }, new Date(api.clock.now), {
        action: "api-token.update",
        targetType: "api-token",
        targetId: token.id,
      });
      await models.apiTokens.updateOne({ _id: token.id }, { $set: newOutbox(entry) });
      await api.call("DELETE", `/api/v1/main/service-accounts/${id}`);
      await api.server.services.settle();
      expect(await models.apiTokens.findById(token.id).lean()).to.equal(null);
      expect(await models.auditEntries.countDocuments({ _id: entry._id })).to.equal(1);
    });

    it("read a token again that was changed while it was read", async () => {
      const token = await makeToken(api, account);
      await api.server.services.settle();
      let reads = 0;
      const restore = afterTokenRead(models, async () => {
        reads += 1;
        // Read as it was; changed and told of before the answer arrives.
        if (reads === 1) expect((await updateToken(api, account, token.id, { enabled: false })).status).to.equal(200);
      });
      try {
        expect(await forwardAuthStatus(api, token.fullToken)).to.equal(401);
        expect(reads).to.equal(2);
      } finally {
        restore();
      }
    });
  });
});
