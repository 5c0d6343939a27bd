import { setTimeout } from "node:timers/promises";
import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { ferretDbSkipReason, startFerretDb } from "../../../scripts/ferretdb/start.mjs";
import { type NodeProcess, processAdmin, startNodeProcess } from "../helpers/node-process.ts";
import { accountsPath } from "../helpers/resources.ts";
import type { RotatedToken, ShownToken } from "../helpers/shown-token.ts";
import { startTcpProxy, type TcpProxy } from "../helpers/tcp-proxy.ts";
import { expectRefusedWithinSecond, verifyStatus } from "../helpers/verify-on-nodes.ts";
import { waitUntil } from "../helpers/wait-until.ts";

const hourMs = 3_600_000;
/** Uses are written each second. FerretDB updates documents without a lock: a write at the same time may undo another. */
const usesAreWritten = () => setTimeout(1_300);

describe("Several processes on one database", function () {
  this.timeout(60_000);
  let database: Awaited<ReturnType<typeof startFerretDb>> | undefined;
  let proxy: TcpProxy;
  /** The first takes the changes; the second has the link that can be cut; the clock of the third is an hour ahead. */
  let nodes: [NodeProcess, NodeProcess, NodeProcess, NodeProcess];
  let account: string;

  before(async function () {
    const given = process.env["TOKENRY_TEST_MONGODB_URI"];
    const reason = given === undefined ? ferretDbSkipReason() : undefined;
    if (reason !== undefined) {
      console.log(`SKIP: several processes on one database: ${reason}`);
      this.skip();
    }
    if (given === undefined) database = await startFerretDb();
    const direct = new URL(given ?? database?.uri ?? "");
    direct.pathname = `processes_${process.pid}_${Date.now()}`;
    const uri = direct.href;
    proxy = await startTcpProxy({ host: direct.hostname, port: Number(direct.port || 27_017) });
    direct.host = `127.0.0.1:${proxy.port}`;
    direct.searchParams.set("directConnection", "true");
    const proxied = direct.href;
    const first = await startNodeProcess(uri);
    const others = await Promise.all([
      startNodeProcess(proxied),
      startNodeProcess(uri, { clockShiftMs: hourMs }),
      startNodeProcess(uri, { clockShiftMs: -hourMs }),
    ]);
    nodes = [first, ...others];
    const made = await first.call("POST", accountsPath, { auth: processAdmin, body: { name: "ci" } });
    account = made.json<{ id: string }>().id;
  });
  afterEach(() => proxy?.restore());
  after(async () => {
    await Promise.all((nodes ?? []).map((node) => node.stop()));
    await proxy?.close();
    await database?.stop();
  });

  const change = async (method: string, path: string, body?: unknown) => {
    const answer = await nodes[0].call(method, path, { auth: processAdmin, ...(body !== undefined && { body }) });
    expect(answer.status, answer.text).to.equal(200);
    return { answer, acknowledgedAt: performance.now() };
  };
  const make = async (body: Partial<Schemas["CreateApiTokenRequest"]> = {}, ownerId = account) => {
    const path = `${accountsPath}/${ownerId}/api-tokens`;
    const { answer } = await change("POST", path, { name: "t", ...body });
    const { id, fullToken } = answer.json<ShownToken>();
    return { path: `${path}/${id}`, text: fullToken };
  };
  /** A token that every node has in memory, with nothing left to write. */
  const makeCached = async (body: Partial<Schemas["CreateApiTokenRequest"]> = {}, ownerId = account) => {
    const token = await make(body, ownerId);
    for (const node of nodes) expect(await verifyStatus(node, token.text)).to.equal(200);
    await usesAreWritten();
    return token;
  };
  const report = (what: string, times: readonly number[]) =>
    console.log(`      ${what}: first refusal after ${times.map((time) => time.toFixed(0)).join(", ")} ms`);

  it("let a token in on every node that was made on one, at once", async () => {
    const { text } = await make();
    const statuses = await Promise.all(nodes.map((node) => verifyStatus(node, text)));
    expect(statuses).to.deep.equal([200, 200, 200, 200]);
  });

  it("refuse a revoked token within a second, whatever their clocks say", async () => {
    for (let round = 0; round < 3; round++) {
      const { path, text } = await makeCached();
      const { acknowledgedAt } = await change("DELETE", path);
      const times = await expectRefusedWithinSecond(nodes, text, acknowledgedAt);
      expect(times[0]).to.be.lessThan(100);
      report("revoked", times);
    }
  });

  it("refuse a disabled token within a second, and let it in again once it is enabled", async () => {
    const { path, text } = await makeCached();
    const { acknowledgedAt } = await change("PATCH", path, { enabled: false });
    report("disabled", await expectRefusedWithinSecond(nodes, text, acknowledgedAt));
    await change("PATCH", path, { enabled: true });
    expect(await verifyStatus(nodes[0], text)).to.equal(200);
    for (const node of nodes) await waitUntil(async () => (await verifyStatus(node, text)) === 200, 1_000);
  });

  it("refuse the old text within a second after a rotation, and take the new one at once", async () => {
    const { path, text } = await makeCached();
    const { answer, acknowledgedAt } = await change("POST", `${path}/rotate`);
    const { fullToken } = answer.json<RotatedToken>();
    const fresh = await Promise.all(nodes.map((node) => verifyStatus(node, fullToken)));
    expect(fresh).to.deep.equal([200, 200, 200, 200]);
    report("rotated", await expectRefusedWithinSecond(nodes, text, acknowledgedAt));
  });

  it("refuse the tokens of a disabled, and of a deleted, owner within a second", async () => {
    for (const [method, body] of [
      ["PATCH", { enabled: false }],
      ["DELETE", undefined],
    ] as const) {
      const owner = (await change("POST", accountsPath, { name: "owner" })).answer.json<{ id: string }>().id;
      const { text } = await makeCached({}, owner);
      const { acknowledgedAt } = await change(method, `${accountsPath}/${owner}`, body);
      report(`owner ${method}`, await expectRefusedWithinSecond(nodes, text, acknowledgedAt));
    }
  });

  it("keep a token alive that is used on another node only", async () => {
    const { text } = await make({ maxAge: "PT3S", extended: true });
    const [first, second] = nodes;
    expect(await verifyStatus(second, text)).to.equal(200);
    const endAt = performance.now() + 7_000;
    while (performance.now() < endAt) {
      expect(await verifyStatus(first, text)).to.equal(200);
      await setTimeout(400);
    }
    expect(await verifyStatus(second, text)).to.equal(200);
  });

  describe("with the link of one to the database", () => {
    it("cut: it answers 503 with Retry-After within about a second, 401 to what is malformed, and works again", async () => {
      const [, second] = nodes;
      const { path, text } = await makeCached();
      proxy.cut();
      const cutAt = performance.now();
      await setTimeout(50);
      const { acknowledgedAt } = await change("PATCH", path, { enabled: false });
      await waitUntil(async () => (await verifyStatus(second, text)) === 503, 1_200);
      expect(performance.now() - cutAt).to.be.lessThan(1_300);
      const endAt = acknowledgedAt + 2_500;
      while (performance.now() < endAt) {
        const isLate = performance.now() >= acknowledgedAt + 1_000;
        const status = await verifyStatus(second, text);
        if (isLate) expect(status).to.equal(503);
        await setTimeout(5);
      }
      const refused = await second.call("GET", "/api/v1/forward-auth", { auth: { token: text } });
      expect(refused.headers["retry-after"]).to.equal("1");
      expect(await verifyStatus(second, "malformed")).to.equal(401);
      const { text: cold } = await make();
      expect(await verifyStatus(second, cold)).to.equal(503);
      proxy.restore();
      await waitUntil(async () => (await verifyStatus(second, cold)) === 200, 30_000);
      expect(await verifyStatus(second, text)).to.equal(401);
    });

    it("swallowing everything: as if it were cut, and it works again within seconds", async () => {
      const [, second] = nodes;
      const { path, text } = await makeCached();
      proxy.swallow();
      const { acknowledgedAt } = await change("DELETE", path);
      await waitUntil(async () => (await verifyStatus(second, text)) === 503, 1_300);
      while (performance.now() < acknowledgedAt + 3_000) {
        expect(await verifyStatus(second, text)).to.equal(503);
        await setTimeout(20);
      }
      proxy.restore();
      const restoredAt = performance.now();
      await waitUntil(async () => (await verifyStatus(second, text)) === 401, 15_000);
      console.log(`      works again after ${(performance.now() - restoredAt).toFixed(0)} ms`);
      const { text: next } = await make();
      expect(await verifyStatus(second, next)).to.equal(200);
    });

    it("300 ms slow: it works, and the bound holds", async () => {
      proxy.delay(150);
      const [, second] = nodes;
      const { path, text } = await makeCached();
      for (let i = 0; i < 40; i++) {
        expect(await verifyStatus(second, text)).to.equal(200);
        await setTimeout(25);
      }
      await usesAreWritten();
      await setTimeout(400);
      const { acknowledgedAt } = await change("DELETE", path);
      report("slow link", await expectRefusedWithinSecond([second], text, acknowledgedAt, 2_000));
    });
  });

  it("that was stopped for 3 s while its cached token was revoked lets nobody in when it goes on", async () => {
    const [, , third] = nodes;
    for (let round = 0; round < 2; round++) {
      const { path, text } = await makeCached();
      third.child.kill("SIGSTOP");
      await setTimeout(100);
      await change("DELETE", path);
      // They wait in the socket's queue until it goes on.
      const early = Array.from({ length: 5 }, () => verifyStatus(third, text));
      await setTimeout(3_000);
      third.child.kill("SIGCONT");
      const late = Array.from({ length: 20 }, () => verifyStatus(third, text));
      for (const status of await Promise.all([...early, ...late])) expect(status).to.be.oneOf([401, 503]);
      await waitUntil(async () => (await verifyStatus(third, text)) === 401, 2_000);
    }
  });
});
