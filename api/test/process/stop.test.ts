import { mkdtemp, readFile, rm } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { callApi } from "../helpers/call-api.ts";
import { describeEmbedded } from "../helpers/describe-embedded.ts";
import { parseAnswers } from "../helpers/send-raw.ts";
import { spawnTokenry, type TokenryProcess } from "../helpers/tokenry-process.ts";

async function waitFor(what: string, isTrue: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 5_000;
  while (!isTrue()) {
    if (Date.now() > giveUpAt) throw new Error(`waited 5 s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describeEmbedded("SIGTERM", function () {
  this.timeout(30_000);
  let dataDir: string;
  let program: TokenryProcess;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "tokenry-stop-"));
  });
  afterEach(() => program.child.kill("SIGKILL"));
  after(() => rm(dataDir, { recursive: true, force: true }));

  it("lets a request in flight finish, is not ready meanwhile, takes no new connection, and ends with 0", async () => {
    program = await spawnTokenry({ TOKENRY_DATA_DIR: dataDir });
    const url = await program.url;
    const { hostname, port } = new URL(url);
    const token = (await readFile(join(dataDir, "first-admin-token"), "utf8")).trimEnd();
    const body = JSON.stringify({ name: "in-flight" });
    const socket = await new Promise<Socket>((resolve, reject) => {
      const opened = connect(Number(port), hostname, () => resolve(opened)).once("error", reject);
    });
    let answered = "";
    socket.on("data", (chunk) => {
      answered += chunk;
    });
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.write(
      `POST /api/v1/me/api-tokens HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
    );
    await waitFor("the server to take the request", () => answered.includes("100 Continue"));

    program.child.kill("SIGTERM");
    await waitFor("the stop to begin", () => program.stdout().includes('"msg":"stopping"'));
    const refused = await callApi(url, "GET", "/healthz", { auth: null }).catch((error: unknown) => error);
    expect(refused).to.have.property("code", "ECONNREFUSED");

    socket.write(`${body}GET /readyz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    await closed;
    const [, created, ready] = parseAnswers(answered);
    expect(created?.status).to.equal(200);
    expect(ready?.status).to.equal(503);
    expect(ready?.json()).to.include({ code: "unavailable", detail: "The server is stopping." });
    expect(ready?.headers["retry-after"]).to.equal("1");
    expect(await program.ended).to.deep.equal({ code: 0, signal: null });
    expect(program.stdout()).to.contain('"msg":"stopped"');

    const { fullToken } = created?.json<{ fullToken: string }>() ?? { fullToken: "" };
    program = await spawnTokenry({ TOKENRY_DATA_DIR: dataDir });
    const me = await callApi(await program.url, "GET", "/api/v1/me", { auth: { token: fullToken } });
    expect(me.status, "what was answered while it stopped is stored").to.equal(200);
  });

  it("in the midst of a start lets the start end, then stops and ends with 0", async () => {
    program = await spawnTokenry({ TOKENRY_DATA_DIR: join(dataDir, "fresh") });
    await waitFor("the first administrator", () => program.stderr().includes("shown this once"));
    program.child.kill("SIGTERM");
    expect(await program.ended).to.deep.equal({ code: 0, signal: null });
  });

  it("closes connections that only wait for the next request", async () => {
    program = await spawnTokenry({ TOKENRY_DATA_DIR: dataDir });
    const { hostname, port } = new URL(await program.url);
    const socket = connect(Number(port), hostname);
    socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    await new Promise((resolve) => socket.once("data", resolve));
    const startedAtMs = Date.now();
    program.child.kill("SIGTERM");
    expect((await program.ended).code).to.equal(0);
    expect(Date.now() - startedAtMs).to.be.lessThan(3_000);
    socket.destroy();
  });
});
