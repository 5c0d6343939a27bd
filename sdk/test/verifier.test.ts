import { inspect } from "node:util";
import {
  createClient,
  createVerifier,
  type TokenVerifier,
  UnavailableError,
  type VerifiedToken,
  type VerifierOptions,
} from "@tokenry/sdk";
import { expect } from "chai";
import { problem } from "./helpers/problem.ts";
import type { ScriptedAnswer } from "./helpers/scripted-server.ts";
import { thrownBy } from "./helpers/thrown-by.ts";
import {
  active,
  createMovableClock,
  inactive,
  newTokenText,
  startVerifyServer,
  type VerifyServer,
} from "./helpers/verify-server.ts";

describe("a verifier", () => {
  let server: VerifyServer;
  let clock: ReturnType<typeof createMovableClock>;
  let errors: unknown[];
  let verifiers: TokenVerifier[];
  const token = newTokenText();

  const start = async (options: VerifierOptions = {}): Promise<TokenVerifier> => {
    const client = { url: server.url, apiToken: "t" };
    const verifier = await createVerifier({ client, clock, onError: (error) => errors.push(error), ...options });
    verifiers.push(verifier);
    return verifier;
  };
  const until = async (what: () => boolean): Promise<void> => {
    while (!what()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  beforeEach(async () => {
    server = await startVerifyServer();
    server.onVerify(() => active(server.position()));
    clock = createMovableClock();
    errors = [];
    verifiers = [];
  });
  afterEach(async () => {
    await Promise.all(verifiers.map((verifier) => verifier.close()));
    await server.stop();
  });

  describe("with a token that works", () => {
    it("asks once and answers from memory then", async () => {
      const verifier = await start();
      expect(verifier.peek(token)).to.equal(undefined);
      const verified = (await verifier.verify(token, { ip: "192.0.2.1" })) as VerifiedToken;
      expect(verified).to.deep.equal({
        tokenId: "token-1",
        principal: { id: "principal-1", type: "SERVICE_ACCOUNT", name: "ci", superAdmin: false, tenantId: "main" },
        permissions: ["ORDER:READ"],
        grants: [],
        exp: undefined,
      });
      for (let count = 0; count < 100; count++) expect(await verifier.verify(token)).to.equal(verified);
      expect(verifier.peek(token)).to.equal(verified);
      expect(server.questions).to.deep.equal([{ token, ip: "192.0.2.1" }]);
      expect(verifier.isFresh).to.equal(true);
    });

    it("gives an answer that its callers cannot change for each other", async () => {
      const verified = (await (await start()).verify(token)) as VerifiedToken;
      expect(Object.isFrozen(verified) && Object.isFrozen(verified.principal)).to.equal(true);
      expect(Object.isFrozen(verified.permissions)).to.equal(true);
    });

    it("asks each time when the answer must not be kept", async () => {
      server.onVerify(() => active(server.position(), { cacheable: false }));
      const verifier = await start();
      await verifier.verify(token, { ip: "192.0.2.1" });
      await verifier.verify(token, { ip: "192.0.2.2" });
      expect(server.questions.map(({ ip }) => ip)).to.deep.equal(["192.0.2.1", "192.0.2.2"]);
      expect(verifier.peek(token)).to.equal(undefined);
    });

    it("keeps no answer that says not how new it is, or an expiry that cannot be read", async () => {
      const verifier = await start();
      server.onVerify(() => active(undefined));
      expect(await verifier.verify(token)).to.have.property("tokenId", "token-1");
      expect(verifier.peek(token)).to.equal(undefined);
      server.onVerify(() => active(server.position(), { exp: "soon" }));
      await verifier.verify(token);
      expect(verifier.peek(token)).to.equal(undefined);
    });

    it("shows neither the token nor its own credential to whoever prints it", async () => {
      const verifier = await start({ client: { url: server.url, apiToken: newTokenText() } });
      await verifier.verify(token);
      expect(inspect(verifier, { depth: 20, showHidden: true })).not.to.match(/_sat_/);
    });
  });

  describe("hears of a change", () => {
    for (const [what, change] of Object.entries({
      "of the token": { tokenId: "token-1" },
      "of its principal": { principalId: "principal-1" },
      "of what principals of a tenant may do": { tenantId: "main" },
    })) {
      it(`${what}, and asks again`, async () => {
        const verifier = await start();
        await verifier.verify(token);
        server.onVerify(() => inactive);
        await server.tell(change);
        expect(verifier.peek(token)).to.equal(undefined);
        expect(await verifier.verify(token)).to.equal(undefined);
      });
    }

    it("of another token, and remembers", async () => {
      const verifier = await start();
      await verifier.verify(token);
      await server.tell({ tokenId: "token-2" }, { principalId: "principal-2" });
      expect(verifier.peek(token)).to.have.property("tokenId", "token-1");
    });

    it("and forgets both texts of a token that was rotated", async () => {
      const verifier = await start();
      const other = newTokenText();
      await Promise.all([verifier.verify(token), verifier.verify(other)]);
      await server.tell({ tokenId: "token-1" });
      expect([verifier.peek(token), verifier.peek(other)]).to.deep.equal([undefined, undefined]);
    });

    it("that may have been missed (reset), and forgets all", async () => {
      const verifier = await start();
      await verifier.verify(token);
      await server.sayNext({ position: 7_000, reset: true });
      expect(verifier.peek(token)).to.equal(undefined);
      await verifier.verify(token);
      expect(server.questions).to.have.length(2);
    });

    it("feed that goes back without saying so, and forgets all", async () => {
      const verifier = await start();
      await server.tell({ tokenId: "x" });
      await verifier.verify(token);
      await server.sayNext({ position: 0 });
      expect(verifier.peek(token)).to.equal(undefined);
    });
  });

  describe("in a race of answer and change", () => {
    it("asks again when the token changed while the answer was on its way", async () => {
      const verifier = await start();
      let release: (answer: ScriptedAnswer) => void = () => {};
      server.onVerify(() => new Promise((resolve) => (release = resolve)));
      const verifying = verifier.verify(token);
      await until(() => server.questions.length === 1);
      await server.tell({ tokenId: "token-1" });
      server.onVerify(() => inactive);
      release(active(0));
      expect(await verifying, "never what was true before the change").to.equal(undefined);
      expect(server.questions).to.have.length(2);
    });

    it("asks again when the answer is from a server that has not heard of a change that is known", async () => {
      const verifier = await start();
      await server.tell({ tokenId: "token-1" });
      server.onVerify((_, count) => (count === 1 ? active(0) : active(1, { permissions: [] })));
      expect(await verifier.verify(token)).to.have.deep.property("permissions", []);
      expect(verifier.peek(token)).to.have.deep.property("permissions", []);
    });

    it("vouches for nothing when that server never hears of it", async () => {
      const verifier = await start({ timeoutMs: 300 });
      await server.tell({ principalId: "principal-1" });
      server.onVerify(() => active(0));
      expect(await thrownBy(verifier.verify(token))).to.be.instanceOf(UnavailableError);
      expect(verifier.peek(token)).to.equal(undefined);
    });

    it("keeps an answer that lags behind when no known change concerns it", async () => {
      const verifier = await start();
      await server.tell({ tokenId: "token-2" });
      server.onVerify(() => active(0));
      await verifier.verify(token);
      expect(verifier.peek(token)).to.have.property("tokenId", "token-1");
    });

    it("keeps an answer that is ahead, until the change is told", async () => {
      const verifier = await start();
      server.onVerify(() => active(1));
      await verifier.verify(token);
      expect(verifier.peek(token)).to.have.property("tokenId", "token-1");
      await server.tell({ tokenId: "token-1" });
      expect(verifier.peek(token)).to.equal(undefined);
    });

    it("keeps no answer that was on its way when the feed was reset, whatever its position", async () => {
      const verifier = await start();
      let release: (answer: ScriptedAnswer) => void = () => {};
      server.onVerify(() => new Promise((resolve) => (release = resolve)));
      const verifying = verifier.verify(token);
      await until(() => server.questions.length === 1);
      await server.sayNext({ position: 3, reset: true });
      release(active(9_000));
      expect(await verifying).to.have.property("tokenId", "token-1");
      expect(verifier.peek(token)).to.equal(undefined);
    });

    it("keeps no answer from before what it knows", async () => {
      const verifier = await start();
      await server.sayNext({ position: 3, reset: true });
      server.onVerify(() => active(2));
      await verifier.verify(token);
      expect(verifier.peek(token)).to.equal(undefined);
    });
  });

  describe("without a fresh feed", () => {
    for (const [how, answer] of Object.entries({
      "that hangs": "never" as const,
      "that breaks": "broken-connection" as const,
      "that the server cannot vouch for": problem(503, "unavailable", { headers: { "retry-after": "1" } }),
      "that is refused to it": problem(403, "forbidden"),
      "that is something else": { status: 200, body: { hello: "world" } },
      "that holds no number": { status: 200, body: { position: 0, asOfMs: null, reset: false, changes: [] } },
    })) {
      it(`${how}: asks for each token, and remembers again when it is back`, async () => {
        const verifier = await start();
        await verifier.verify(token);
        server.breakFeed(answer);
        clock.pass(1_001);
        expect(verifier.isFresh).to.equal(false);
        expect(verifier.peek(token)).to.equal(undefined);
        for (let count = 2; count <= 4; count++) {
          expect(await verifier.verify(token)).to.have.property("tokenId", "token-1");
          expect(server.questions).to.have.length(count);
        }
        server.onVerify(() => inactive);
        expect(await verifier.verify(token), "revoked").to.equal(undefined);
        server.onVerify(() => active(server.position()));
        server.breakFeed(undefined);
        await until(() => verifier.isFresh);
        clock.pass(1_000);
        await until(() => verifier.isFresh);
        await verifier.verify(token);
        const asked = server.questions.length;
        await verifier.verify(token);
        expect(server.questions).to.have.length(asked);
      });
    }

    it("applies what it missed before it vouches again", async () => {
      const verifier = await start();
      await verifier.verify(token);
      server.breakFeed("broken-connection");
      clock.pass(1_001);
      const told = server.tell({ tokenId: "token-1" });
      server.breakFeed(undefined);
      await told;
      await until(() => verifier.isFresh);
      expect(verifier.peek(token)).to.equal(undefined);
    });

    it("counts a second from when the server knew, not from when the answer came", async () => {
      const verifier = await start();
      clock.pass(2_000);
      server.breakFeed({ status: 200, body: { position: 0, asOfMs: -900, reset: false, changes: [] } });
      expect(verifier.isFresh).to.equal(false);
      await until(() => verifier.isFresh);
      clock.pass(100);
      expect(verifier.isFresh).to.equal(false);
    });

    it("does not believe a server that knew later than it was asked and answered", async () => {
      const verifier = await start();
      await server.sayNext({ asOfMs: 3_600_000 });
      clock.pass(1_001);
      expect(verifier.isFresh).to.equal(false);
    });

    it("reads a server that never lets wait no more than 20 times a second", async () => {
      await start();
      server.breakFeed({ status: 200, body: { position: 0, asOfMs: 0, reset: false, changes: [] } });
      const before = server.received.length;
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(server.received.length - before).to.be.within(3, 12);
    });

    it("does not vouch after the machine slept with its monotonic clock", async () => {
      const verifier = await start();
      await verifier.verify(token);
      expect(verifier.isFresh).to.equal(true);
      server.breakFeed("never");
      clock.setForward(1_001);
      expect(verifier.isFresh).to.equal(false);
    });
  });

  describe("without a server", () => {
    for (const [how, answer] of Object.entries({
      "that answers": "never" as const,
      "that keeps its connections": "broken-connection" as const,
      "that can vouch": problem(503, "unavailable", { headers: { "retry-after": "3" } }),
      "that fails not": problem(500, "internal"),
      "that knows its credential": problem(401, "unauthenticated"),
      "that gives it the permission": problem(403, "forbidden"),
      "that is Tokenry's": { status: 200, body: {} },
      "that says all": { status: 200, body: { active: true, tokenId: "a" } },
      "that is no proxy": { status: 200, headers: { "content-type": "text/html" }, body: "<h1>Hello</h1>" },
    })) {
      it(`${how}: rejects in time with an UnavailableError that can be passed on, and lets nobody in`, async () => {
        const verifier = await start({ timeoutMs: 300 });
        await verifier.verify(token);
        server.onVerify(() => answer);
        server.breakFeed(answer);
        clock.pass(1_001);
        const startedAtMs = performance.now();
        const error = (await thrownBy(verifier.verify(token))) as UnavailableError;
        expect(performance.now() - startedAtMs).to.be.below(600);
        expect(error).to.be.instanceOf(UnavailableError).and.to.include({ status: 503, code: "unavailable" });
        expect(Object.keys(error.headers)).to.deep.equal(["retry-after"]);
        expect(error.cause).to.be.instanceOf(Error);
        expect(inspect(error, { depth: 9, showHidden: true })).not.to.include(token);
        expect(verifier.peek(token)).to.equal(undefined);
      });
    }

    it("passes on how long to wait", async () => {
      const verifier = await start();
      server.onVerify(() => problem(503, "unavailable", { headers: { "retry-after": "3" } }));
      const error = (await thrownBy(verifier.verify(token))) as UnavailableError;
      expect(error).to.have.property("retryAfterMs", 3_000);
      expect(error.headers).to.deep.equal({ "retry-after": "3" });
    });

    it("bears a kept connection that the server has closed", async () => {
      const verifier = await start();
      server.onVerify((_, count) => (count === 1 ? "broken-connection" : active(0)));
      expect(await verifier.verify(token)).to.have.property("tokenId", "token-1");
    });

    it("starts, tells once, and follows the feed when the server comes", async () => {
      server.breakFeed(problem(503, "unavailable"));
      const verifier = await start();
      expect(verifier.isFresh).to.equal(false);
      await until(() => server.received.length >= 3);
      expect(errors).to.have.length(1);
      server.breakFeed(undefined);
      await until(() => verifier.isFresh);
      await verifier.verify(token);
      expect(verifier.peek(token)).to.have.property("tokenId", "token-1");
      server.breakFeed("broken-connection");
      await until(() => errors.length === 2);
    });
  });

  describe("at its start", () => {
    for (const [code, status] of Object.entries({ unauthenticated: 401, forbidden: 403, "not-found": 404 })) {
      it(`rejects what waiting does not mend: ${status}`, async () => {
        server.breakFeed(problem(status, code));
        expect(await thrownBy(start())).to.have.property("status", status);
      });
    }

    it("rejects a client without a credential", async () => {
      expect(await thrownBy(start({ client: { url: server.url } }))).to.have.property("name", "ConfigurationError");
    });

    for (const [option, value] of Object.entries({
      maxEntries: 0,
      maxAgeMs: 0,
      refusedForMs: -1,
      clockSkewMs: 0.5,
      timeoutMs: Number.NaN,
    })) {
      it(`rejects ${option} ${value}`, async () => {
        expect(await thrownBy(start({ [option]: value }))).to.include({ name: "ConfigurationError", option });
      });
    }

    it("takes a client, and leaves it open", async () => {
      const client = createClient({ url: server.url, apiToken: "t" });
      const verifier = await start({ client });
      await verifier.close();
      expect(await client.tokens.verify({ token })).to.have.property("active", true);
      await client.close();
    });
  });

  describe("with a token that expires", () => {
    const exp = (ms: number) => new Date(Date.now() + ms).toISOString();

    it("asks again from the expiry on, which the server then decides", async () => {
      server.onVerify(() => active(0, { exp: exp(60_000) }));
      const verifier = await start();
      expect(await verifier.verify(token)).to.have.property("exp");
      clock.setForward(59_000);
      server.onVerify(() => inactive);
      await until(() => verifier.isFresh);
      expect(verifier.peek(token)).to.have.property("tokenId", "token-1");
      clock.setForward(1_000);
      await until(() => verifier.isFresh);
      expect(await verifier.verify(token)).to.equal(undefined);
    });

    it("asks again earlier by clockSkewMs", async () => {
      server.onVerify(() => active(0, { exp: exp(60_000) }));
      const verifier = await start({ clockSkewMs: 5_000 });
      await verifier.verify(token);
      clock.setForward(50_000);
      await until(() => verifier.isFresh);
      expect(verifier.peek(token)).to.have.property("tokenId", "token-1");
      clock.setForward(5_000);
      await until(() => verifier.isFresh);
      expect(verifier.peek(token)).to.equal(undefined);
    });
  });

  describe("with little memory", () => {
    it("forgets the token that was used longest ago", async () => {
      const verifier = await start({ maxEntries: 2 });
      const [a, b, c] = [newTokenText(), newTokenText(), newTokenText()];
      await verifier.verify(a);
      await verifier.verify(b);
      verifier.peek(a);
      await verifier.verify(c);
      expect([a, b, c].map((text) => verifier.peek(text) !== undefined)).to.deep.equal([true, false, true]);
    });
  });

  it("asks again after maxAgeMs, so that the server knows of the use", async () => {
    const verifier = await start({ maxAgeMs: 10_000 });
    await verifier.verify(token);
    clock.pass(9_000);
    await until(() => verifier.isFresh);
    await verifier.verify(token);
    expect(server.questions).to.have.length(1);
    clock.pass(1_000);
    await until(() => verifier.isFresh);
    await verifier.verify(token);
    expect(server.questions).to.have.length(2);
  });

  describe("with a token that does not work", () => {
    beforeEach(() => server.onVerify(() => inactive));

    it("asks not again for a second", async () => {
      const verifier = await start();
      for (let count = 0; count < 10; count++) expect(await verifier.verify(token)).to.equal(undefined);
      expect(server.questions).to.have.length(1);
      server.onVerify(() => active(server.position()));
      clock.pass(1_000);
      expect(await verifier.verify(token)).to.have.property("tokenId", "token-1");
    });

    it("asks again for another address", async () => {
      const verifier = await start();
      server.onVerify(({ ip }) => (ip === "192.0.2.1" ? active(0, { cacheable: false }) : inactive));
      expect(await verifier.verify(token, { ip: "192.0.2.2" })).to.equal(undefined);
      expect(await verifier.verify(token)).to.equal(undefined);
      expect(await verifier.verify(token, { ip: "192.0.2.1" })).to.have.property("tokenId", "token-1");
    });

    it("asks each time with refusedForMs 0", async () => {
      const verifier = await start({ refusedForMs: 0 });
      await verifier.verify(token);
      await verifier.verify(token);
      expect(server.questions).to.have.length(2);
    });

    it("asks not at all for what is no token", async () => {
      const verifier = await start();
      for (const text of ["", "a", token.slice(1), `${token}x`, `${token.slice(0, -1)}!`, "x".repeat(100_000)]) {
        expect(await verifier.verify(text)).to.equal(undefined);
      }
      expect(server.questions).to.have.length(0);
    });

    it("sends no address that is none", async () => {
      const verifier = await start({ refusedForMs: 0 });
      for (const ip of ["unknown", "x".repeat(100), "1.2.3.4, 5.6.7.8", "::ffff:192.0.2.1"]) {
        await verifier.verify(token, { ip });
      }
      expect(server.questions.map(({ ip }) => ip)).to.deep.equal([undefined, undefined, undefined, "::ffff:192.0.2.1"]);
    });
  });

  it("stops reading when it is closed, and vouches for nothing then", async () => {
    const verifier = await start();
    await verifier.verify(token);
    await verifier.close();
    const count = server.received.length;
    expect(verifier.isFresh).to.equal(false);
    expect(verifier.peek(token)).to.equal(undefined);
    expect(await thrownBy(verifier.verify(token))).to.be.instanceOf(UnavailableError);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(server.received).to.have.length(count);
  });
});
