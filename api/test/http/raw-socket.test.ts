import { connect } from "node:net";
import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { sendRaw, sendRawPipeline } from "../helpers/send-raw.ts";

const close = "Connection: close\r\n";
const refused: Readonly<Record<string, readonly [string, RegExp]>> = {
  "bytes that are no text": ["\x00\x01\x02garbage\r\n\r\n", /^The request is not valid HTTP\.$/],
  "a TLS handshake": ["\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", /not valid HTTP/],
  "HTTP/2": ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", /not valid HTTP/],
  "an unknown method": [`BREW /healthz HTTP/1.1\r\nHost: x\r\n${close}\r\n`, /not valid HTTP/],
  "a target without a slash": [`GET healthz HTTP/1.1\r\nHost: x\r\n${close}\r\n`, /not valid HTTP/],
  "a target with a broken host": [
    `GET http://[/healthz HTTP/1.1\r\nHost: x\r\n${close}\r\n`,
    /neither a path nor a URL/,
  ],
  "raw UTF-8 in the path": [`GET /caf\xc3\xa9 HTTP/1.1\r\nHost: x\r\n${close}\r\n`, /not valid HTTP/],
  "a blank in the path": [`GET /heal thz HTTP/1.1\r\nHost: x\r\n${close}\r\n`, /not valid HTTP/],
  "a NUL in a header": ["GET /healthz HTTP/1.1\r\nHost: x\r\nA: a\x00b\r\n\r\n", /not valid HTTP/],
  "no Host": [`GET /healthz HTTP/1.1\r\n${close}\r\n`, /^The request has no Host header\.$/],
  "bare line feeds": ["GET /healthz HTTP/1.1\nHost: x\n\n", /not valid HTTP/],
  CONNECT: ["CONNECT a:1 HTTP/1.1\r\nHost: x\r\n\r\n", /^CONNECT is for proxies, and this is none\.$/],
  "two lengths": [
    "POST /api/v1/setup HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
    /not valid HTTP/,
  ],
  "a length and chunks, as smugglers send them": [
    "POST /api/v1/setup HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    /not valid HTTP/,
  ],
  "a negative length": ["POST /api/v1/setup HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\nabc", /not valid HTTP/],
  "a chunk without a size": [
    "POST /api/v1/setup HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    /not valid HTTP/,
  ],
  "headers of 20 kB": [`GET /healthz HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(20_000)}\r\n\r\n`, /larger than 16 KiB/],
  "a path of 20 kB": [`GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, /larger than 16 KiB/],
};

describe("What comes over a bare socket", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  for (const [what, [bytes, detail]] of Object.entries(refused)) {
    it(`answers ${what} with 400 and closes`, async () => {
      const answer = await sendRaw(api.url, Buffer.from(bytes, "latin1"));
      if (!answer) expect.fail("no answer");
      expect(expectProblem(answer, "bad-request").detail).to.match(detail);
      expect(answer.headers["connection"]).to.equal("close");
    });
  }

  it("serves HTTP/1.0 without Host, absolute targets, and unknown expectations", async () => {
    for (const head of [
      "GET /healthz HTTP/1.0\r\n",
      `GET http://x/healthz HTTP/1.1\r\nHost: x\r\n${close}`,
      `GET /healthz HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n${close}`,
      "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n",
    ]) {
      expect((await sendRaw(api.url, `${head}\r\n`))?.status, head).to.equal(200);
    }
  });

  it("answers pipelined requests in their order", async () => {
    const request = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
    const answers = await sendRawPipeline(api.url, request("/api/v1/me") + request("/healthz") + request("/x", close));
    expect(answers.map(({ status }) => status)).to.deep.equal([401, 200, 404]);
  });

  it("outlives clients that go away at any point of a request", async () => {
    const { hostname, port } = new URL(api.url);
    const whole = `POST /api/v1/setup HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"a"`;
    for (let length = 1; length <= whole.length; length += 9) {
      await new Promise<void>((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(whole.slice(0, length), () => socket.resetAndDestroy());
        });
        socket.on("close", () => resolve());
        socket.on("error", reject);
      });
    }
    expect((await api.call("GET", "/readyz", { auth: null })).status).to.equal(200);
    expect(api.logText()).to.not.contain('"level":50');
  });
});
