import { toTokenText } from "@tokenry/spec";
import { expect } from "chai";
import { randomBase62 } from "../../src/lib/ids.ts";
import { toCachedToken } from "../../src/verify/cached-token.ts";
import { createTokenIndex } from "../../src/verify/token-index.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../helpers/resources.ts";
import { storeOperationsOf } from "../helpers/store-operations.ts";
import { forwardAuthStatus, getToken, tokenPath, updateToken } from "../helpers/token-api.ts";

const unknownText = () =>
  toTokenText({ prefix: "tkr", type: "sat", lookupId: randomBase62(16), secret: randomBase62(32) });

describe("What a node remembers of tokens", () => {
  let api: Harness;
  let account: string;
  before(async () => {
    api = await startHarness({ tokenCacheSize: 20 });
    account = (await makeAccount(api)).id;
  });
  after(() => api.stop());

  it("spares the store: a token is read once, and then neither read nor written by a request", async () => {
    const { fullToken } = await makeToken(api, account);
    await api.server.services.settle();
    const cold = await storeOperationsOf(api, async () => {
      expect(await forwardAuthStatus(api, fullToken)).to.equal(200);
    });
    expect(cold.filter((operation) => !operation.endsWith("bulkWrite"))).to.deep.equal([
      "api_tokens.findOne",
      "principals.findOne",
      "bindings.find",
    ]);
    await api.server.services.settle();
    const warm = await storeOperationsOf(api, async () => {
      for (let use = 0; use < 200; use++) expect(await forwardAuthStatus(api, fullToken)).to.equal(200);
    });
    // The writer in the background may come by: once a second, for all uses.
    expect(warm.filter((operation) => operation !== "api_tokens.bulkWrite")).to.deep.equal([]);
    expect(warm.length).to.be.at.most(4);
  });

  it("spares the store of an owner that came with another token, until something about it changes", async () => {
    const owner = (await makeAccount(api)).id;
    const texts = [];
    for (let count = 0; count < 3; count++) texts.push((await makeToken(api, owner)).fullToken);
    const [first = "", second = "", third = ""] = texts;
    await api.server.services.settle();
    const readsOf = async (text: string) => {
      const operations = await storeOperationsOf(api, async () => {
        expect(await forwardAuthStatus(api, text)).to.equal(200);
      });
      return operations.filter((operation) => !operation.endsWith("bulkWrite"));
    };
    const withOwner = ["api_tokens.findOne", "principals.findOne", "bindings.find"];
    expect(await readsOf(first)).to.deep.equal(withOwner);
    expect(await readsOf(second)).to.deep.equal(["api_tokens.findOne"]);
    await api.call("PATCH", `${accountsPath}/${owner}`, { body: { description: "another" } });
    await api.server.services.settle();
    expect(await readsOf(third)).to.deep.equal(withOwner);
    expect(await readsOf(first)).to.deep.equal(["api_tokens.findOne"]);
  });

  it("spares the store of a token that was refused, for seconds", async () => {
    const text = unknownText();
    const first = await storeOperationsOf(api, async () => {
      expect(await statusWith(api, text)).to.equal(401);
    });
    expect(first).to.deep.equal(["api_tokens.findOne"]);
    const later = await storeOperationsOf(api, async () => {
      for (let use = 0; use < 20; use++) expect(await statusWith(api, text)).to.equal(401);
    });
    expect(later).to.deep.equal([]);
  });

  it("spares the store of what is no token at all", async () => {
    const texts = ["x", unknownText().slice(0, -1), `${unknownText().slice(0, -1)}!`, "a".repeat(8_000)];
    const operations = await storeOperationsOf(api, async () => {
      for (const text of texts) expect(await statusWith(api, text)).to.equal(401);
    });
    expect(operations).to.deep.equal([]);
  });

  it("is asked once by many requests at once", async () => {
    const { fullToken } = await makeToken(api, account);
    await api.server.services.settle();
    const operations = await storeOperationsOf(api, async () => {
      const statuses = await Promise.all(Array.from({ length: 30 }, () => forwardAuthStatus(api, fullToken)));
      expect(new Set(statuses)).to.deep.equal(new Set([200]));
    });
    expect(operations.filter((operation) => operation === "api_tokens.findOne").length).to.be.at.most(2);
  });

  it("is bounded: the least recently used token goes, and is read again", async () => {
    const tokens = [];
    for (let index = 0; index < 25; index++) tokens.push(await makeToken(api, account));
    for (const { fullToken } of tokens) expect(await forwardAuthStatus(api, fullToken)).to.equal(200);
    await api.server.services.settle();
    const reads = async (text = "") =>
      (await storeOperationsOf(api, async () => void (await forwardAuthStatus(api, text)))).filter((operation) =>
        operation.endsWith("findOne"),
      ).length;
    expect(await reads(tokens.at(-1)?.fullToken)).to.equal(0);
    // Its owner is still known by the others.
    expect(await reads(tokens[0]?.fullToken)).to.equal(1);
  });

  it("is forgotten of a change at once on the node that took it", async () => {
    const { id, fullToken } = await makeToken(api, account);
    for (let round = 0; round < 3; round++) {
      expect(await statusWith(api, fullToken)).to.equal(200);
      await updateToken(api, account, id, { enabled: false });
      expect(await statusWith(api, fullToken)).to.equal(401);
      await updateToken(api, account, id, { enabled: true });
      expect(await statusWith(api, fullToken)).to.equal(200);
      await api.call("PATCH", `${accountsPath}/${account}`, { body: { enabled: false } });
      expect(await statusWith(api, fullToken)).to.equal(401);
      await api.call("PATCH", `${accountsPath}/${account}`, { body: { enabled: true } });
    }
    expect(await statusWith(api, fullToken)).to.equal(200);
    await api.call("DELETE", tokenPath(account, id));
    expect(await statusWith(api, fullToken)).to.equal(401);
  });

  it("has the time, address and agent of the last use, of the latest of many", async () => {
    const { id, fullToken } = await makeToken(api, account);
    const started = api.clock.now;
    for (const [ms, agent] of [
      [1_000, "curl/8.5.0"],
      [2_000, "Terraform/1.9 (+https://www.terraform.io)"],
      [3_000, `${"x".repeat(40)}/1`],
    ] as const) {
      api.clock.now = started + ms;
      expect(await forwardAuthStatus(api, fullToken, { "user-agent": agent })).to.equal(200);
    }
    await api.server.services.settle();
    expect(await getToken(api, account, id)).to.include({
      lastUsed: "2026-01-01T00:00:03Z",
      lastUsedIp: "127.0.0.1",
      lastUsedAgent: "x".repeat(32),
    });
    await forwardAuthStatus(api, fullToken, { "user-agent": "<script>" });
    await api.server.services.settle();
    expect(await getToken(api, account, id)).to.include({ lastUsedAgent: "x".repeat(32) });
    api.clock.now = started;
  });

  describe("the index", () => {
    const cachedOf = (key: string, tokenId: string, ownerId: string, isPrevious = false) =>
      toCachedToken(
        {
          token: {
            _id: tokenId,
            ownerId,
            state: "active",
            enabled: true,
            lookupId: "l",
            digest: "d",
            keyId: "k",
            generation: 1,
            prefix: "p",
            name: "n",
            description: "",
            maxAge: "",
            extended: false,
            issuedAt: new Date(0),
            outbox: [],
          },
          owner: undefined,
          isPrevious,
          isUnderRetiredKey: false,
        },
        key,
      );

    it("keeps no text: its keys are hashes that another process would not have", () => {
      const text = unknownText();
      const [one, other] = [createTokenIndex(10), createTokenIndex(10)];
      expect(one.toKey(text)).to.equal(one.toKey(text)).and.not.equal(other.toKey(text));
      expect(one.toKey(text)).to.not.contain(text.slice(8, 20));
    });

    it("forgets all texts of a token, and all tokens of an owner, and no others", () => {
      const index = createTokenIndex(100);
      const set = (key: string, tokenId: string, ownerId: string, isPrevious = false) =>
        index.set(cachedOf(key, tokenId, ownerId, isPrevious));
      set("a1", "a", "x");
      set("a2", "a", "x", true);
      set("b1", "b", "x");
      set("c1", "c", "y");
      index.forget([{ tokenId: "a" }]);
      expect(["a1", "a2", "b1", "c1"].filter((key) => index.get(key, 0))).to.deep.equal(["b1", "c1"]);
      set("a1", "a", "x");
      set("a1", "a", "x");
      index.forget([{ principalId: "x" }]);
      expect(["a1", "b1", "c1"].filter((key) => index.get(key, 0))).to.deep.equal(["c1"]);
      index.clear();
      expect(index.size()).to.equal(0);
    });

    it("stays within its size, whatever is put in and forgotten", () => {
      const index = createTokenIndex(50);
      for (let round = 0; round < 5_000; round++) {
        index.set(cachedOf(`k${round % 300}`, `t${round % 120}`, `o${round % 7}`));
        if (round % 13 === 0) index.forget([{ tokenId: `t${round % 120}` }]);
        if (round % 501 === 0) index.forget([{ principalId: `o${round % 7}` }]);
        expect(index.size()).to.be.at.most(50);
      }
    });
  });
});
