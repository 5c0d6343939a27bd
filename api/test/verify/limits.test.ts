import { BlockList, isIP } from "node:net";
import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import fc from "fast-check";
import { CidrError, createAddressList } from "../../src/verify/address-list.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../helpers/resources.ts";
import type { ShownToken } from "../helpers/shown-token.ts";
import { forwardAuthStatus, rotateToken, updateToken } from "../helpers/token-api.ts";

describe("An address list", () => {
  const table: [cidr: string, address: string, isIn: boolean][] = [
    ["192.0.2.0/24", "192.0.2.255", true],
    ["192.0.2.0/24", "192.0.3.0", false],
    ["192.0.2.0/24", "::ffff:192.0.2.7", true],
    ["192.0.2.0/24", "::ffff:192.0.3.7", false],
    ["192.0.2.0/24", "::ffff:c000:207", true],
    ["192.0.2.77/24", "192.0.2.1", true],
    ["192.0.2.1", "192.0.2.1", true],
    ["192.0.2.1", "192.0.2.2", false],
    ["192.0.2.1/32", "192.0.2.1", true],
    ["0.0.0.0/0", "203.0.113.9", true],
    ["0.0.0.0/0", "2001:db8::1", false],
    ["2001:db8::/32", "2001:db8:ffff::1", true],
    ["2001:db8::/32", "2001:db9::1", false],
    ["2001:DB8::/32", "2001:db8::1", true],
    ["2001:db8::1", "2001:0db8:0:0:0:0:0:1", true],
    ["2001:db8::1/128", "2001:db8::2", false],
    ["::1", "::1", true],
    ["::/0", "2001:db8::1", true],
    ["::/0", "192.0.2.1", true],
    ["192.0.2.0/24", "", false],
    ["192.0.2.0/24", "unknown", false],
    ["192.0.2.0/24", "192.0.2.1:443", false],
    ["192.0.2.0/24", "192.0.2.1, 192.0.2.2", false],
    ["192.0.2.0/24", "192.0.2.01", false],
  ];
  for (const [cidr, address, isIn] of table) {
    it(`of ${cidr} ${isIn ? "has" : "has not"} ${JSON.stringify(address)}`, () => {
      expect(createAddressList([cidr]).includes(address)).to.equal(isIn);
    });
  }

  for (const cidr of [
    "",
    " ",
    "192.0.2.0/33",
    "192.0.2.0/-1",
    "192.0.2.0/",
    "192.0.2.0/2 4",
    "192.0.2.0/24/24",
    "192.0.2.0/024x",
    "192.0.2/24",
    "192.0.2.256",
    "2001:db8::/129",
    "2001:db8::/1e2",
    "fe80::1%eth0",
    "fe80::1%eth0/64",
    "localhost",
    "::ffff:999.0.0.1",
    "192.0.2.0/+8",
    "192.0.2.0/8.0",
    "0x7f.0.0.1",
    " 192.0.2.0/24",
    "192.0.2.0/24\n",
  ]) {
    it(`refuses ${JSON.stringify(cidr)}`, () => {
      expect(() => createAddressList([cidr])).to.throw(CidrError);
    });
  }

  it("takes any text, or refuses it with one kind of error", () => {
    const character = fc.constantFrom(...Array.from("0123456789abcdefABCDEF.:/% \n-x"));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: character }), fc.ipV4(), fc.ipV6()), (text) => {
        try {
          expect(createAddressList([text]).includes("192.0.2.1")).to.be.a("boolean");
        } catch (error) {
          if (!(error instanceof CidrError)) throw error;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("has exactly the addresses that share the first bits", () => {
    const toNumber = (address: string) => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV4(), fc.integer({ min: 0, max: 32 }), (network, address, bits) => {
        const size = 2 ** (32 - bits);
        const isIn = Math.floor(toNumber(network) / size) === Math.floor(toNumber(address) / size);
        expect(createAddressList([`${network}/${bits}`]).includes(address)).to.equal(isIn);
        expect(createAddressList([`${network}/${bits}`]).includes(`::ffff:${address}`)).to.equal(isIn);
      }),
      { numRuns: 1_000 },
    );
  });

  it("knows an IPv6 address in every way to write it", () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        if (isIP(address) !== 6) return;
        const list = new BlockList();
        list.addAddress(address, "ipv6");
        // An address that is IPv4 in disguise counts as that.
        fc.pre(!/^::ffff:/i.test(address));
        expect(createAddressList([address]).includes(address.toUpperCase())).to.equal(list.check(address, "ipv6"));
      }),
      { numRuns: 500 },
    );
  });
});

describe("The limits of a token", () => {
  let api: Harness;
  let behindProxy: Harness;
  let account: string;
  let started: number;
  before(async () => {
    api = await startHarness();
    behindProxy = await startHarness({ trustedProxies: createAddressList(["127.0.0.1", "10.0.0.0/8"]) });
    account = (await makeAccount(api)).id;
    started = api.clock.now;
  });
  afterEach(() => {
    api.clock.now = started;
  });
  after(async () => {
    await api.stop();
    await behindProxy.stop();
  });

  describe("to addresses", () => {
    it("lets it in from there, and refuses it from elsewhere as an unknown token", async () => {
      const here = await makeToken(api, account, { allowedCidrs: ["127.0.0.0/8", "2001:db8::/32"] });
      const elsewhere = await makeToken(api, account, { allowedCidrs: ["192.0.2.0/24"] });
      for (let use = 0; use < 2; use++) {
        expect(await statusWith(api, here.fullToken)).to.equal(200);
        expect(await statusWith(api, elsewhere.fullToken)).to.equal(401);
        expect(await forwardAuthStatus(api, elsewhere.fullToken)).to.equal(401);
      }
    });

    it("believes no X-Forwarded-For of who is no trusted proxy", async () => {
      const { fullToken } = await makeToken(api, account, { allowedCidrs: ["192.0.2.0/24"] });
      expect(await forwardAuthStatus(api, fullToken, { "x-forwarded-for": "192.0.2.1" })).to.equal(401);
    });

    it("takes the last address of X-Forwarded-For that is no trusted proxy, whatever stands before it", async () => {
      const { id } = await makeAccount(behindProxy);
      const { fullToken } = await makeToken(behindProxy, id, { allowedCidrs: ["192.0.2.0/24", "2001:db8::/32"] });
      for (const [forwarded, status] of [
        ["192.0.2.1", 200],
        ["198.51.100.1, 192.0.2.1", 200],
        ["198.51.100.1, 192.0.2.1, 10.1.2.3", 200],
        ["2001:db8::7", 200],
        ["192.0.2.1, 198.51.100.1", 401],
        ["192.0.2.1, 198.51.100.1, 10.0.0.1", 401],
        ["192.0.2.1:5678", 200],
        ["198.51.100.1:80, 192.0.2.1:5678, 10.1.2.3:443", 200],
        ["[2001:db8::7]:443", 200],
        ["[2001:db8::7]", 200],
        ["::ffff:192.0.2.1", 200],
        ["[::FFFF:192.0.2.1]:5678", 200],
        ["::ffff:c000:201", 200],
        ["192.0.2.1, 198.51.100.1:192", 401],
        ["192.0.2.1,", 401],
        ["192.0.2.1, unknown", 401],
        ["192.0.2.1, unknown, 10.0.0.1", 401],
        ["192.0.2.1:", 401],
        ["192.0.2.1:123456", 401],
        ["192.0.2.1:http", 401],
        ["192.0.2.1:_x", 401],
        ["192.0.2.1:80:80", 401],
        ["[192.0.2.1]:80", 401],
        ["[]:80", 401],
        ["[2001:db8::7", 401],
        ["2001:db8::7]:80", 401],
        ["192.0.2.1/24", 401],
        ["192.0.2", 401],
        ["10.0.0.1", 401],
        ["", 401],
      ] as const) {
        const headers = { "x-forwarded-for": forwarded };
        expect(await forwardAuthStatus(behindProxy, fullToken, headers), forwarded).to.equal(status);
      }
    });

    it("refuses a token of some networks in any, from a caller whom no proxy knows, as an unknown token", async () => {
      const { id } = await makeAccount(behindProxy);
      const { fullToken } = await makeToken(behindProxy, id, { allowedCidrs: ["0.0.0.0/0", "::/0"] });
      const get = (token: string, path: string) =>
        behindProxy.call("GET", path, { auth: { token }, headers: { "x-forwarded-for": "unknown" } });
      for (const path of ["/api/v1/forward-auth", "/api/v1/forward-auth?long", "/api/v1/me"]) {
        const [limited, unknown] = [await get(fullToken, path), await get(`${fullToken.slice(0, -1)}_`, path)];
        expect(limited.status, path).to.equal(401);
        expect(limited.headers["www-authenticate"]).to.equal(unknown.headers["www-authenticate"]);
        expect(limited.json<{ detail: string }>().detail).to.equal(unknown.json<{ detail: string }>().detail);
      }
    });

    it("lets a token without networks in from a caller whom no proxy knows, and keeps the text of no header", async () => {
      const { id } = await makeAccount(behindProxy);
      const { id: tokenId, fullToken } = await makeToken(behindProxy, id);
      const lastUsedIp = async (forwarded: string) => {
        expect(await forwardAuthStatus(behindProxy, fullToken, { "x-forwarded-for": forwarded })).to.equal(200);
        await behindProxy.server.services.settle();
        const answer = await behindProxy.call("GET", `${accountsPath}/${id}/api-tokens/${tokenId}`);
        return answer.json<Schemas["ApiTokenDetail"]>().lastUsedIp;
      };
      expect(await lastUsedIp("unknown")).to.equal(undefined);
      expect(await lastUsedIp("192.0.2.1:5678")).to.equal("192.0.2.1");
      expect(await lastUsedIp("[2001:DB8:0::7]:443")).to.equal("2001:db8::7");
      expect(await lastUsedIp("::ffff:192.0.2.9")).to.equal("192.0.2.9");
    });

    it("names each network that is none", async () => {
      const answer = await api.call("POST", `${accountsPath}/${account}/api-tokens`, {
        body: { name: "t", allowedCidrs: ["192.0.2.0/24", "x", "192.0.2.0/33"] },
      });
      const problem = expectProblem(answer, "validation-failed");
      expect(problem.errors?.map(({ pointer }) => pointer)).to.deep.equal(["/allowedCidrs/1", "/allowedCidrs/2"]);
    });
  });

  describe("to uses in a window", () => {
    it("refuses more, says when it may again, and lets it in then", async () => {
      const { fullToken } = await makeToken(api, account, { rateLimit: { requests: 3, window: "PT1M" } });
      for (let use = 0; use < 3; use++) expect(await statusWith(api, fullToken)).to.equal(200);
      api.clock.now += 15_500;
      const answer = await api.call("GET", "/api/v1/me", { auth: { token: fullToken } });
      expectProblem(answer, "token-rate-limited");
      expect(answer.headers["retry-after"]).to.equal("45");
      api.clock.now = started + 60_000;
      for (let use = 0; use < 3; use++) expect(await statusWith(api, fullToken)).to.equal(200);
      expect(await statusWith(api, fullToken)).to.equal(429);
    });

    it("counts both texts of a token together, and no change of the token begins a new window", async () => {
      const { id, fullToken } = await makeToken(api, account, { rateLimit: { requests: 4, window: "PT1M" } });
      expect(await statusWith(api, fullToken)).to.equal(200);
      const next = await rotateToken(api, account, id, { overlap: "PT1H" });
      expect(await statusWith(api, fullToken)).to.equal(200);
      expect(await statusWith(api, next.fullToken)).to.equal(200);
      await updateToken(api, account, id, { description: "changed" });
      expect(await statusWith(api, next.fullToken)).to.equal(200);
      expect(await statusWith(api, next.fullToken)).to.equal(429);
      expect(await statusWith(api, fullToken)).to.equal(429);
    });

    it("does not hang when the clock is set back", async () => {
      const { fullToken } = await makeToken(api, account, { rateLimit: { requests: 1, window: "PT1M" } });
      expect(await statusWith(api, fullToken)).to.equal(200);
      api.clock.now = started - 3_600_000;
      expect(await statusWith(api, fullToken)).to.equal(200);
      expect(await statusWith(api, fullToken)).to.equal(429);
    });

    it("answers the fast way as it answers the other", async () => {
      const { fullToken } = await makeToken(api, account, { rateLimit: { requests: 2, window: "PT1M" } });
      expect(await forwardAuthStatus(api, fullToken)).to.equal(200);
      expect(await forwardAuthStatus(api, fullToken)).to.equal(200);
      const answer = await api.call("GET", "/api/v1/forward-auth", { auth: { token: fullToken } });
      expectProblem(answer, "token-rate-limited");
    });

    it("counts no use of a token that is refused for another reason", async () => {
      const { id, fullToken } = await makeToken(api, account, { rateLimit: { requests: 1, window: "PT1M" } });
      await updateToken(api, account, id, { enabled: false });
      for (let use = 0; use < 3; use++) expect(await statusWith(api, fullToken)).to.equal(401);
      await updateToken(api, account, id, { enabled: true });
      expect(await statusWith(api, fullToken)).to.equal(200);
    });

    it("refuses a window that is no duration", async () => {
      for (const window of ["", " ", "1m", "P1M", "PT0S"]) {
        const answer = await api.call("POST", `${accountsPath}/${account}/api-tokens`, {
          body: { name: "t", rateLimit: { requests: 1, window } },
        });
        const problem = expectProblem(answer, "validation-failed");
        expect(problem.errors?.[0]?.pointer).to.equal("/rateLimit/window");
      }
    });
  });

  describe("to permissions", () => {
    it("lets it do those and no others, and says which is missing", async () => {
      const made = await api.call("POST", "/api/v1/me/api-tokens", {
        body: { name: "t", permissions: ["SERVICE_ACCOUNT:LIST"] },
      });
      const auth = { token: made.json<ShownToken>().fullToken };
      expect((await api.call("GET", accountsPath, { auth })).status).to.equal(200);
      const answer = await api.call("POST", accountsPath, { auth, body: { name: "ci" } });
      const problem = expectProblem(answer, "token-permission-missing");
      expect(problem.detail).to.contain("SERVICE_ACCOUNT:CREATE");
    });

    it("lets a token with none do nothing but look at itself", async () => {
      const made = await api.call("POST", "/api/v1/me/api-tokens", { body: { name: "t", permissions: [] } });
      const auth = { token: made.json<ShownToken>().fullToken };
      expect((await api.call("GET", "/api/v1/me", { auth })).status).to.equal(200);
      expectProblem(await api.call("GET", accountsPath, { auth }), "token-permission-missing");
    });
  });
});
