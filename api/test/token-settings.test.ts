import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isTokenText, parseTokenText, type Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { pino } from "pino";
import { type Config, ConfigError, readConfig } from "../src/config.ts";
import { startServer } from "../src/server.ts";
import { createAddressList } from "../src/verify/address-list.ts";
import { callApi } from "./helpers/call-api.ts";
import { expectProblem, pointersOf } from "./helpers/expect-problem.ts";
import { type Harness, isOverTheWire, startHarness } from "./helpers/harness.ts";
import { makeAccount, makeToken, statusWith } from "./helpers/resources.ts";
import type { ShownToken } from "./helpers/shown-token.ts";

const dayMs = 24 * 60 * 60 * 1_000;

/** Variable, wrong value, what the error says of it. */
const wrong: readonly [keyof NodeJS.ProcessEnv, string, RegExp][] = [
  ["TOKENRY_TOKEN_PREFIX", "T", /got "T"/],
  ["TOKENRY_TOKEN_PREFIX", "Tkr", /got "Tkr"/],
  ["TOKENRY_TOKEN_PREFIX", "my_prefix", /got "my_prefix"/],
  ["TOKENRY_TOKEN_PREFIX", "1abc", /from a letter/],
  ["TOKENRY_TOKEN_PREFIX", "a".repeat(17), /2 to 16/],
  ["TOKENRY_MAX_TOKEN_AGE", "90", /must be an ISO 8601 duration/],
  ["TOKENRY_MAX_TOKEN_AGE", "P1Y", /have no fixed length/],
  ["TOKENRY_MAX_TOKEN_AGE", "PT0S", /longer than zero/],
  ["TOKENRY_MAX_TOKEN_LIFETIME", "-P1D", /must not be negative/],
  ["TOKENRY_TOKEN_CACHE_SIZE", "0", /got "0"/],
  ["TOKENRY_TOKEN_CACHE_SIZE", "1e5", /got "1e5"/],
  ["TOKENRY_TOKEN_CACHE_SIZE", "10000001", /got "10000001"/],
  ["TOKENRY_TRUSTED_PROXIES", "proxy.example.com", /must be an IPv4 or IPv6 network/],
  ["TOKENRY_TRUSTED_PROXIES", "10.0.0.0/33", /prefix length of 0 to 32/],
  ["TOKENRY_TRUSTED_PROXIES", "10.0.0.1,,10.0.0.2", /must be an IPv4 or IPv6 network/],
];

describe("The settings of tokens", () => {
  it("have defaults: the prefix tkr, no caps, 100,000 tokens in memory, no proxies", () => {
    expect(readConfig({})).to.deep.include({
      tokenPrefix: "tkr",
      tokenCaps: { maxAgeMs: undefined, maxLifetimeMs: undefined },
      tokenCacheSize: 100_000,
      trustedProxies: undefined,
      secretKeysFile: undefined,
    });
  });

  it("are read", () => {
    const config = readConfig({
      TOKENRY_TOKEN_PREFIX: "acme2",
      TOKENRY_MAX_TOKEN_AGE: "P90D",
      TOKENRY_MAX_TOKEN_LIFETIME: "P365D",
      TOKENRY_TOKEN_CACHE_SIZE: "1000",
      TOKENRY_TRUSTED_PROXIES: "10.0.0.0/8, 2001:db8::1",
      TOKENRY_SECRET_KEYS_FILE: "/run/secrets/keys",
    });
    expect(config).to.deep.include({
      tokenPrefix: "acme2",
      tokenCaps: { maxAgeMs: 90 * dayMs, maxLifetimeMs: 365 * dayMs },
      tokenCacheSize: 1_000,
      secretKeysFile: "/run/secrets/keys",
    });
    const trusted = ["10.1.2.3", "::ffff:10.1.2.3", "2001:db8::1", "11.0.0.1", "2001:db8::2"].map((address) =>
      config.trustedProxies?.includes(address),
    );
    expect(trusted).to.deep.equal([true, true, true, false, false]);
  });

  for (const [name, value, reason] of wrong) {
    it(`refuse ${name}=${JSON.stringify(value)} in one line that names it and what it takes`, () => {
      expect(() => readConfig({ [name]: value }))
        .to.throw(ConfigError, reason)
        .with.property("message")
        .that.matches(new RegExp(`^${name} has a wrong value \\(.+\\): got .+\\. It takes .+\\.$`));
    });
  }

  it("take the keys from the variable or from a file, not from both, and a MongoDB is content with either", () => {
    const keys = randomBytes(32).toString("base64");
    expect(() => readConfig({ TOKENRY_SECRET_KEYS: keys, TOKENRY_SECRET_KEYS_FILE: "/keys" })).to.throw(
      ConfigError,
      "TOKENRY_SECRET_KEYS and TOKENRY_SECRET_KEYS_FILE are both set. Set one of them.",
    );
    expect(readConfig({ MONGODB_URI: "mongodb://h/d", TOKENRY_SECRET_KEYS_FILE: "/keys" }).secretKeys).to.equal(
      undefined,
    );
  });
});

describe("A server with settings of tokens", () => {
  let api: Harness;
  const start = async (overrides: Partial<Config>): Promise<void> => {
    api = await startHarness(overrides);
  };
  afterEach(() => api.stop());
  const asAdmin = () => ({ username: api.admin.username, password: api.admin.password });
  const create = (body: Partial<Schemas["CreateApiTokenRequest"]>) =>
    api.call("POST", "/api/v1/me/api-tokens", { auth: asAdmin(), body: { name: "capped", ...body } });

  describe("TOKENRY_TOKEN_PREFIX", () => {
    it("begins new tokens, shows in lists, and stays with a token when it is rotated", async () => {
      await start({ tokenPrefix: "acme2" });
      const created = (await create({})).json<ShownToken>();
      expect(parseTokenText(created.fullToken)?.prefix).to.equal("acme2");
      expect(await statusWith(api, created.fullToken)).to.equal(200);
      const { results } = (await api.call("GET", "/api/v1/me/api-tokens")).json<Schemas["ApiTokenList"]>();
      expect(results.find(({ id }) => id === created.id)?.prefix).to.equal(
        created.fullToken.slice(0, "acme2_pat_".length + 6),
      );
    });

    it("can change: tokens with the old prefix work on, and keep it when they are rotated", async () => {
      await start({});
      const { id } = await makeAccount(api);
      const old = await makeToken(api, id);
      await api.server.stop();
      const server = await startServer({ ...api.config, tokenPrefix: "acme2" }, { logger: pino({ level: "silent" }) });
      const other: Harness = { ...api, server, url: server.url };
      other.call = (method, path, options = {}) =>
        callApi(server.url, method, path, { auth: { token: api.admin.token }, ...options });
      try {
        const renamed = await makeToken(other, id);
        expect(renamed.fullToken).to.match(/^acme2_sat_/);
        expect(await statusWith(other, renamed.fullToken)).to.equal(200);
        expect(await statusWith(other, old.fullToken)).to.equal(200);
        const path = `/api/v1/main/service-accounts/${id}/api-tokens/${old.id}/rotate`;
        const { fullToken } = (await other.call("POST", path, { body: {} })).json<{ fullToken: string }>();
        expect(fullToken).to.match(/^tkr_sat_/);
        expect(await statusWith(other, fullToken)).to.equal(200);
      } finally {
        await server.stop();
        await api.restart();
      }
    });
  });

  describe("TOKENRY_MAX_TOKEN_AGE", () => {
    it("refuses a longer maximum age, and none, with the cap in the answer", async () => {
      await start({ tokenCaps: { maxAgeMs: 90 * dayMs, maxLifetimeMs: undefined } });
      for (const body of [{ maxAge: "P91D" }, { maxAge: "P90DT0.001S" }, { maxAge: "" }, {}]) {
        const problem = expectProblem(await create(body), "limit-exceeded");
        expect(problem.detail).to.contain("maxAge").and.contain("TOKENRY_MAX_TOKEN_AGE").and.contain("7776000 s");
        expect(pointersOf(problem)).to.deep.equal(["/maxAge"]);
      }
      expect((await create({ maxAge: "P90D" })).status).to.equal(200);
    });

    it("lets an extended token slide no further than it", async () => {
      await start({ tokenCaps: { maxAgeMs: dayMs, maxLifetimeMs: undefined } });
      const { id, fullToken } = (await create({ maxAge: "P1D", extended: true })).json<{
        id: string;
        fullToken: string;
      }>();
      api.clock.now += dayMs / 2;
      expect(await statusWith(api, fullToken)).to.equal(200);
      await api.server.services.settle();
      const token = await api.call("GET", `/api/v1/me/api-tokens/${id}`, { auth: asAdmin() });
      expect(Date.parse(token.json<Schemas["ApiTokenDetail"]>().exp ?? "")).to.equal(api.clock.now + dayMs);
    });
  });

  describe("TOKENRY_MAX_TOKEN_LIFETIME", () => {
    it("refuses a longer absolute maximum age, and gives it to who asks for none", async () => {
      await start({ tokenCaps: { maxAgeMs: undefined, maxLifetimeMs: 2 * dayMs } });
      const problem = expectProblem(await create({ absoluteMaxAge: "P3D" }), "limit-exceeded");
      expect(problem.detail).to.contain("TOKENRY_MAX_TOKEN_LIFETIME").and.contain("172800 s");
      expect(pointersOf(problem)).to.deep.equal(["/absoluteMaxAge"]);

      const { id, fullToken } = (await create({})).json<{ id: string; fullToken: string }>();
      const token = await api.call("GET", `/api/v1/me/api-tokens/${id}`, { auth: asAdmin() });
      expect(token.json()).to.deep.include({ exp: "2026-01-03T00:00:00Z", absoluteExp: "2026-01-03T00:00:00Z" });
      api.clock.now += 2 * dayMs - 1;
      expect(await statusWith(api, fullToken)).to.equal(200);
      api.clock.now += 1;
      expect(await statusWith(api, fullToken)).to.equal(401);
    });

    it("is not moved by use, nor by rotation", async () => {
      await start({ tokenCaps: { maxAgeMs: undefined, maxLifetimeMs: 2 * dayMs } });
      const created = (await create({ maxAge: "P1D", extended: true })).json<{ id: string; fullToken: string }>();
      api.clock.now += dayMs - 1;
      expect(await statusWith(api, created.fullToken)).to.equal(200);
      api.clock.now += dayMs - 1;
      const path = `/api/v1/me/api-tokens/${created.id}/rotate`;
      const rotated = (await api.call("POST", path, { auth: asAdmin(), body: {} })).json<{ fullToken: string }>();
      expect(await statusWith(api, rotated.fullToken)).to.equal(200);
      api.clock.now += 2;
      expect(await statusWith(api, rotated.fullToken)).to.equal(401);
      expectProblem(await api.call("POST", path, { auth: asAdmin(), body: {} }), "limit-exceeded");
    });
  });

  describe("TOKENRY_TOKEN_CACHE_SIZE", () => {
    it("bounds what is in memory; a token that went is read again, and one that ended stays ended", async () => {
      await start({ tokenCacheSize: 2 });
      const { id } = await makeAccount(api);
      const tokens = [
        await makeToken(api, id),
        await makeToken(api, id),
        await makeToken(api, id),
        await makeToken(api, id),
      ];
      for (let round = 0; round < 3; round++) {
        for (const { fullToken } of tokens) expect(await statusWith(api, fullToken)).to.equal(200);
      }
      const [first, ...others] = tokens;
      await api.call("DELETE", `/api/v1/main/service-accounts/${id}/api-tokens/${first?.id}`);
      for (const { fullToken } of others) expect(await statusWith(api, fullToken)).to.equal(200);
      expect(await statusWith(api, first?.fullToken ?? "")).to.equal(401);
    });
  });

  describe("TOKENRY_TRUSTED_PROXIES", () => {
    const forwarded = async (token: string, chain: string | string[]): Promise<number> =>
      (await api.call("GET", "/api/v1/me", { auth: { token }, headers: { "x-forwarded-for": chain } })).status;
    const limited = async (): Promise<{ id: string; text: string; accountId: string }> => {
      const { id: accountId } = await makeAccount(api);
      const { id, fullToken } = await makeToken(api, accountId, { allowedCidrs: ["192.0.2.0/24", "2001:db8::/32"] });
      return { id, text: fullToken, accountId };
    };

    it("unset: nobody's X-Forwarded-For is believed", async () => {
      await start({});
      const { text } = await limited();
      expect(await forwarded(text, "192.0.2.7")).to.equal(401);
      expect(await statusWith(api, text)).to.equal(401);
    });

    it("that do not hold who connects: not believed either", async () => {
      await start({ trustedProxies: createAddressList(["10.0.0.0/8"]) });
      expect(await forwarded((await limited()).text, "192.0.2.7")).to.equal(401);
    });

    it("that hold who connects: the last address that is no proxy counts, whatever the caller wrote before it", async () => {
      await start({ trustedProxies: createAddressList(["127.0.0.1", "10.0.0.0/8"]) });
      const { id, text, accountId } = await limited();
      expect(await forwarded(text, "192.0.2.7")).to.equal(200);
      await api.server.services.settle();
      const token = await api.call("GET", `/api/v1/main/service-accounts/${accountId}/api-tokens/${id}`);
      expect(token.json<Schemas["ApiTokenDetail"]>().lastUsedIp).to.equal("192.0.2.7");
      expect(await forwarded(text, "2001:db8::7")).to.equal(200);
      expect(await forwarded(text, "192.0.2.7, 10.9.9.9")).to.equal(200);
      expect(await forwarded(text, ["198.51.100.1", "192.0.2.7"])).to.equal(200);
      for (const chain of [
        "192.0.2.7, 198.51.100.1",
        "192.0.2.7, 198.51.100.1, 10.9.9.9",
        "10.1.1.1",
        "192.0.2.7, nonsense",
        "unknown",
      ]) {
        expect(await forwarded(text, chain), chain).to.equal(401);
      }
      expect(await statusWith(api, text)).to.equal(401);
    });
  });
});

describe("A first start under caps", () => {
  it("makes the token for the examples within them", async function () {
    if (isOverTheWire) {
      console.log(
        "SKIP: the token of the first start: only the embedded store makes one; unset TOKENRY_TEST_MONGODB_URI",
      );
      this.skip();
    }
    const dataDir = await mkdtemp(join(tmpdir(), "tokenry-caps-"));
    const config = readConfig({
      PORT: "0",
      TOKENRY_DATA_DIR: dataDir,
      TOKENRY_MAX_TOKEN_AGE: "PT10M",
      TOKENRY_LOG_LEVEL: "silent",
    });
    const server = await startServer(config);
    try {
      expect(isTokenText((await readFile(join(dataDir, "first-admin-token"), "utf8")).trim())).to.equal(true);
    } finally {
      await server.stop();
      await rm(dataDir, { recursive: true });
    }
  });
});
