import { ConnectionError, createClient, type NotFoundError, TimeoutError, toApiError } from "@tokenry/sdk";
import { expect } from "chai";
import { retryDelayMs } from "../src/core/retry.ts";
import { toRetryAfterMs } from "../src/internal/retry-after.ts";
import { problem } from "./helpers/problem.ts";
import { inTurn, type ScriptedAnswer, startServer } from "./helpers/scripted-server.ts";
import { createTestClock } from "./helpers/test-clock.ts";
import { thrownBy } from "./helpers/thrown-by.ts";

const answered = (status: number, retryAfterMs?: number) => toApiError("", { status, headers: {}, retryAfterMs });
const conflict = (code: string, retryAfterMs?: number) =>
  toApiError("", { status: 409, headers: {}, code, retryAfterMs });
const broken = (code?: string) => new ConnectionError("", { code });

describe("the decision to retry", () => {
  const table: [what: string, error: Error, repeatable: boolean, other: boolean][] = [
    ["400", answered(400), false, false],
    ["401", answered(401), false, false],
    ["403", answered(403), false, false],
    ["404", answered(404), false, false],
    ["408", answered(408), true, false],
    ["409", answered(409), false, false],
    ["409 with Retry-After", answered(409, 0), false, false],
    ["409 request-in-progress", conflict("request-in-progress", 0), true, false],
    ["409 request-in-progress without Retry-After", conflict("request-in-progress"), false, false],
    ["409 rotation-in-progress with Retry-After", conflict("rotation-in-progress", 0), false, false],
    ["422", answered(422), false, false],
    ["429 without Retry-After", answered(429), true, false],
    ["429 with Retry-After", answered(429, 0), true, true],
    ["500", answered(500), true, false],
    ["500 with Retry-After", answered(500, 0), true, false],
    ["501", answered(501), false, false],
    ["502", answered(502), true, false],
    ["503 without Retry-After", answered(503), true, false],
    ["503 with Retry-After", answered(503, 1000), true, true],
    ["504", answered(504), true, false],
    ["a refused connection", broken("ECONNREFUSED"), true, true],
    ["an unknown host", broken("ENOTFOUND"), true, true],
    ["a connection that could not be made in time", broken("UND_ERR_CONNECT_TIMEOUT"), true, true],
    ["a reset connection", broken("ECONNRESET"), true, false],
    ["a socket that closed", broken("UND_ERR_SOCKET"), true, false],
    ["a connection error without a code", broken(), true, false],
    ["a wrong certificate", broken("CERT_HAS_EXPIRED"), false, false],
    ["a client that was closed", broken("UND_ERR_CLOSED"), false, false],
    ["a timeout", new TimeoutError("", 1), true, false],
    ["an error that is not ours", new Error(), false, false],
  ];
  for (const [what, error, repeatable, other] of table) {
    it(`after ${what}: ${repeatable ? "what may be repeated" : "nothing"}${other ? ", and all else" : ""}`, () => {
      const decide = (isRepeatable: boolean) =>
        retryDelayMs({ error, isRepeatable, attempt: 1, maxRetries: 1, clock: createTestClock() }) !== undefined;
      expect(decide(true)).to.equal(repeatable);
      expect(decide(false)).to.equal(other);
    });
  }

  it("waits from 0 up to a ceiling that doubles from 250 ms to 8 s", () => {
    const delays = (random: number) =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) =>
        retryDelayMs({
          error: answered(500),
          isRepeatable: true,
          attempt,
          maxRetries: 10,
          clock: createTestClock({ random }),
        }),
      );
    expect(delays(0)).to.deep.equal([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(delays(1)).to.deep.equal([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect(delays(0.5)).to.deep.equal([125, 250, 500, 1000, 2000, 4000, 4000, 4000]);
  });

  it("never waits for less than Retry-After, and not at all for more than a minute", () => {
    const delay = (retryAfterMs: number) =>
      retryDelayMs({
        error: answered(503, retryAfterMs),
        isRepeatable: true,
        attempt: 1,
        maxRetries: 2,
        clock: createTestClock({ random: 1 }),
      });
    expect(delay(0)).to.equal(250);
    expect(delay(2_000)).to.equal(2_000);
    expect(delay(60_000)).to.equal(60_000);
    expect(delay(60_001)).to.equal(undefined);
  });
});

describe("Retry-After", () => {
  const nowMs = Date.UTC(2026, 10, 24, 12, 0, 0);
  const table: [header: string | undefined, want: number | undefined][] = [
    [undefined, undefined],
    ["0", 0],
    ["7", 7_000],
    [" 7 ", 7_000],
    ["Tue, 24 Nov 2026 12:00:30 GMT", 30_000],
    ["Tuesday, 24-Nov-26 12:00:30 GMT", 30_000],
    ["Tue, 24 Nov 2026 11:00:00 GMT", 0],
    ["", undefined],
    ["-1", undefined],
    ["1.5", undefined],
    ["soon", undefined],
    ["2026", 2_026_000],
    ["2026-11-24T12:00:30Z", undefined],
  ];
  for (const [header, want] of table) {
    it(`${JSON.stringify(header) ?? "without a value"} is ${want} ms`, () => {
      expect(toRetryAfterMs(header, nowMs)).to.equal(want);
    });
  }
});

describe("retries", () => {
  const ok: ScriptedAnswer = { status: 200, body: { id: "a" } };

  async function withServer<T>(
    answers: ScriptedAnswer[],
    use: (client: ReturnType<typeof createClient>, sent: () => string[], sleptMs: number[]) => Promise<T>,
  ): Promise<T> {
    const server = await startServer(inTurn(...answers));
    const clock = createTestClock();
    const client = createClient({ url: server.url, apiToken: "t", clock, timeoutMs: 2_000 });
    try {
      return await use(client, () => server.received.map(({ method }) => method), clock.sleptMs);
    } finally {
      await client.close();
      await server.stop();
    }
  }

  it("get an answer at the third attempt", () =>
    withServer([problem(503, "unavailable"), "broken-connection", ok], async (client, sent, sleptMs) => {
      expect(await client.serviceAccounts.get("a")).to.deep.equal({ id: "a" });
      expect(sent()).to.deep.equal(["GET", "GET", "GET"]);
      expect(sleptMs).to.deep.equal([125, 250]);
    }));

  it("end after maxRetries with the last error", () =>
    withServer([problem(500, "internal"), problem(502, "gateway")], async (client, sent) => {
      const error = await thrownBy(client.serviceAccounts.get("a"));
      expect(error).to.include({ name: "ServerError", status: 502 });
      expect(sent()).to.have.length(3);
    }));

  it("are none with maxRetries 0", () =>
    withServer([problem(500, "internal"), ok], async (client, sent) => {
      expect(await thrownBy(client.serviceAccounts.get("a", { maxRetries: 0 }))).to.include({ status: 500 });
      expect(sent()).to.have.length(1);
    }));

  it("wait as long as the server asks", () =>
    withServer([problem(503, "unavailable", { headers: { "retry-after": "3" } }), ok], async (client, _, sleptMs) => {
      await client.serviceAccounts.create({ name: "a" });
      expect(sleptMs).to.deep.equal([3_000]);
    }));

  it("hand over the error when the server asks for too long", () =>
    withServer([problem(429, "rate-limited", { headers: { "retry-after": "3600" } }), ok], async (client, sent) => {
      const error = await thrownBy(client.serviceAccounts.get("a"));
      expect(error).to.include({ name: "RateLimitError", retryAfterMs: 3_600_000 });
      expect(sent()).to.have.length(1);
    }));

  it("never make the first administrator twice when the answer was lost: that call has no Idempotency-Key", () =>
    withServer(["broken-connection", ok], async (client, sent) => {
      const setup = client.setup.create({ username: "a@example.com", password: "secret-1" });
      expect(await thrownBy(setup)).to.have.property("name", "ConnectionError");
      expect(sent()).to.deep.equal(["POST"]);
    }));

  it("never start a second revocation when the answer was lost: both have one Idempotency-Key", async () => {
    const server = await startServer(inTurn("broken-connection", ok));
    const client = createClient({ url: server.url, apiToken: "t", clock: createTestClock() });
    expect(await client.tokenRevocations.create({ expired: true })).to.deep.equal({ id: "a" });
    const [first, second] = server.received.map(({ headers }) => headers["idempotency-key"]);
    expect(first).to.be.a("string");
    expect(second).to.equal(first);
    await client.close();
    await server.stop();
  });

  it("of a question, and of an update, come after a lost answer", () =>
    withServer(["broken-connection", ok, "broken-connection", ok], async (client, sent) => {
      await client.tokens.verify({ token: "t" });
      await client.serviceAccounts.patch("a", { enabled: false });
      expect(sent()).to.deep.equal(["POST", "POST", "PATCH", "PATCH"]);
    }));

  const doubts: { what: string; answers: ScriptedAnswer[]; mayBeDone: boolean }[] = [
    { what: "a refusal", answers: [problem(401, "unauthenticated")], mayBeDone: false },
    { what: "a lost answer", answers: ["broken-connection"], mayBeDone: true },
    { what: "a refusal after a lost answer", answers: ["broken-connection", problem(401, "u")], mayBeDone: true },
    { what: "a fault of the server", answers: [problem(500, "internal")], mayBeDone: true },
    { what: "a first request that still runs", answers: [problem(409, "request-in-progress")], mayBeDone: true },
  ];
  for (const { what, answers, mayBeDone } of doubts) {
    it(`end with an error that says whether it may be done: ${mayBeDone} after ${what}`, () =>
      withServer(answers, async (client) => {
        expect(await thrownBy(client.serviceAccounts.create({ name: "ci" }))).to.include({ mayBeDone });
      }));
  }

  it("create when the connection was refused at first", async () => {
    let attempts = 0;
    const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    const client = createClient({
      apiToken: "t",
      clock: createTestClock(),
      transport: {
        async send() {
          if (++attempts === 1) throw refused;
          return { status: 200, headers: { "content-type": "application/json" }, body: '{"id":"a"}' };
        },
      },
    });
    expect(await client.serviceAccounts.create({ name: "a" })).to.deep.equal({ id: "a" });
    expect(attempts).to.equal(2);
  });

  it("see a refused connection for what it is, on both transports", async () => {
    const server = await startServer(() => ok);
    await server.stop();
    for (const options of [{}, { fetch }]) {
      const clock = createTestClock();
      const client = createClient({ url: server.url, apiToken: "t", clock, ...options });
      const error = await thrownBy(client.serviceAccounts.create({ name: "a" }));
      expect(error).to.include({ name: "ConnectionError", code: "ECONNREFUSED" });
      expect(clock.sleptMs).to.have.length(2);
      await client.close();
    }
  });

  describe("of a deletion", () => {
    it("resolve when the answer was lost and the thing is gone", () =>
      withServer(["broken-connection", problem(404, "not-found")], async (client, sent) => {
        expect(await client.serviceAccounts.delete("a")).to.equal(undefined);
        expect(sent()).to.deep.equal(["DELETE", "DELETE"]);
      }));

    it("reject when the first attempt finds nothing", () =>
      withServer([problem(404, "not-found")], async (client) => {
        expect(await thrownBy(client.serviceAccounts.delete("a"))).to.have.property("name", "NotFoundError");
      }));

    it("reject when the earlier attempt was surely turned away", () =>
      withServer(
        [problem(429, "rate-limited", { headers: { "retry-after": "0" } }), problem(404, "not-found")],
        async (client) => {
          expect(await thrownBy(client.serviceAccounts.delete("a"))).to.have.property("name", "NotFoundError");
        },
      ));

    it("reject when the 404 is not Tokenry's", () =>
      withServer(["broken-connection", { status: 404, body: "<h1>Not Found</h1>" }], async (client) => {
        const error = (await thrownBy(client.serviceAccounts.delete("a"))) as NotFoundError;
        expect(error.name).to.equal("NotFoundError");
        expect(error.code).to.equal(undefined);
      }));
  });
});
