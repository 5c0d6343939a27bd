import { randomUUID } from "node:crypto";
import { type ConnectionError, createClient, type ValidationError } from "@tokenry/sdk";
import { createClient as createFetchClient } from "@tokenry/sdk/fetch";
import { expect } from "chai";
import { problem } from "./helpers/problem.ts";
import { inTurn, type ScriptedAnswer, startServer } from "./helpers/scripted-server.ts";
import { createTestClock } from "./helpers/test-clock.ts";
import { thrownBy } from "./helpers/thrown-by.ts";

/** Creates once for each key, and breaks the connection of each first request after it has done its work. */
async function startForgetfulServer() {
  const created = new Map<string, ScriptedAnswer>();
  const server = await startServer(({ headers }) => {
    const key = String(headers["idempotency-key"]);
    const earlier = created.get(key);
    if (earlier) return earlier;
    created.set(key, { status: 200, body: { id: `made-${created.size + 1}` } });
    return "broken-connection";
  });
  return { ...server, created };
}

for (const [name, create] of Object.entries({ undici: createClient, fetch: createFetchClient })) {
  describe(`the Idempotency-Key of a call (${name})`, () => {
    it("gets the answer that was lost, and makes one thing only", async () => {
      const server = await startForgetfulServer();
      const client = create({ url: server.url, apiToken: "t", clock: createTestClock() });
      expect(await client.serviceAccounts.create({ name: "a" })).to.deep.equal({ id: "made-1" });
      expect(await client.me.apiTokens.rotate("a", { overlap: "PT1H" })).to.deep.equal({ id: "made-2" });
      expect(server.created.size).to.equal(2);
      expect(server.received.map(({ body }) => body)).to.deep.equal([
        '{"name":"a"}',
        '{"name":"a"}',
        '{"overlap":"PT1H"}',
        '{"overlap":"PT1H"}',
      ]);
      await client.close();
      await server.stop();
    });
  });
}

describe("the Idempotency-Key", () => {
  const ok: ScriptedAnswer = { status: 200, body: { id: "a" } };

  it("is random for each create and rotate, and is sent with nothing else", async () => {
    const server = await startServer(() => ok);
    const client = createClient({ url: server.url, apiToken: "t" });
    await client.serviceAccounts.create({ name: "a" });
    await client.serviceAccounts.create({ name: "a" });
    await client.serviceAccounts.apiTokens.create("a", { name: "a" });
    await client.serviceAccounts.apiTokens.rotate("a", "b");
    await client.me.apiTokens.create({ name: "a" });
    await client.me.apiTokens.rotate("b");
    await client.tokenRevocations.create({ expired: true });
    await client.invitations.create({ email: "ada@example.com" });
    await client.tenants.create({ id: "a", name: "A" });
    await client.tenantAccess.createByEmail({ email: "ada@example.com" });
    const keys = server.received.map(({ headers }) => headers["idempotency-key"]);
    for (const key of keys) expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(new Set(keys).size).to.equal(10);
    await client.serviceAccounts.get("a");
    await client.serviceAccounts.update("a", { name: "a" });
    await client.tokens.verify({ token: "t" });
    for (const { headers } of server.received.slice(10)) expect(headers["idempotency-key"]).to.equal(undefined);
    await client.close();
    await server.stop();
  });

  it("is the one of the call's options", async () => {
    const server = await startServer(() => ok);
    const client = createClient({ url: server.url, apiToken: "t" });
    const idempotencyKey = randomUUID();
    await client.serviceAccounts.create({ name: "a" }, { idempotencyKey });
    expect(server.received[0]?.headers["idempotency-key"]).to.equal(idempotencyKey);
    await client.close();
    await server.stop();
  });

  for (const key of ["", " a", "a ", "a\nb", "ä", "x".repeat(256), 7 as unknown as string]) {
    it(`is refused before anything is sent when it is ${JSON.stringify(key).slice(0, 20)}`, async () => {
      const client = createClient({ url: "http://127.0.0.1:9", apiToken: "t" });
      const error = await thrownBy(client.serviceAccounts.create({ name: "a" }, { idempotencyKey: key }));
      expect(error).to.include({ name: "ArgumentError", argument: "idempotencyKey" });
    });
  }

  it("is refused as a header of all requests", () => {
    expect(() => createClient({ headers: { "Idempotency-Key": "a" } })).to.throw(/set by the client/);
  });

  it("waits for a first request that still runs, as long as the server says", async () => {
    const running = problem(409, "request-in-progress", { headers: { "retry-after": "1" } });
    const server = await startServer(inTurn("broken-connection", running, ok));
    const clock = createTestClock();
    const client = createClient({ url: server.url, apiToken: "t", clock });
    expect(await client.serviceAccounts.create({ name: "a" })).to.deep.equal({ id: "a" });
    expect(clock.sleptMs).to.deep.equal([125, 1_000]);
    expect(new Set(server.received.map(({ headers }) => headers["idempotency-key"])).size).to.equal(1);
    await client.close();
    await server.stop();
  });

  it("that was used for another body is a ValidationError, at once", async () => {
    const server = await startServer(() => problem(422, "idempotency-key-reused"));
    const client = createClient({ url: server.url, apiToken: "t" });
    const error = (await thrownBy(
      client.serviceAccounts.create({ name: "a" }, { idempotencyKey: "k" }),
    )) as ValidationError;
    expect(error).to.include({ name: "ValidationError", code: "idempotency-key-reused" });
    expect(server.received).to.have.length(1);
    await client.close();
    await server.stop();
  });

  it("goes on without an answer until the retries are used up", async () => {
    const server = await startServer(() => "broken-connection");
    const client = createClient({ url: server.url, apiToken: "t", clock: createTestClock() });
    const error = (await thrownBy(client.serviceAccounts.create({ name: "a" }))) as ConnectionError;
    expect(error.name).to.equal("ConnectionError");
    expect(server.received).to.have.length(3);
    await client.close();
    await server.stop();
  });
});
