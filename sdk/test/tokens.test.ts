import { createClient } from "@tokenry/sdk";
import { expect } from "chai";
import { problem } from "./helpers/problem.ts";
import { inTurn, startServer } from "./helpers/scripted-server.ts";
import { createTestClock } from "./helpers/test-clock.ts";
import { thrownBy } from "./helpers/thrown-by.ts";

describe("questions about tokens", () => {
  it("that RFC 7662 and RFC 7009 ask as a form are sent as one", async () => {
    const server = await startServer(({ url }) =>
      url.endsWith("revoke") ? { status: 200 } : { status: 200, body: {} },
    );
    const client = createClient({ url: server.url, apiToken: "t" });
    await client.tokens.introspect({ token: "a b&c=ä", token_type_hint: "access_token" });
    expect(await client.tokens.revoke({ token: "+", ...({ token_type_hint: undefined } as object) })).to.equal(
      undefined,
    );
    const [introspection, revocation] = server.received;
    expect(introspection?.headers["content-type"]).to.equal("application/x-www-form-urlencoded");
    expect(Object.fromEntries(new URLSearchParams(introspection?.body))).to.deep.equal({
      token: "a b&c=ä",
      token_type_hint: "access_token",
    });
    expect(revocation?.body).to.equal("token=%2B");
    expect(revocation?.headers.authorization, "whoever holds a token needs no other credential").to.equal(undefined);
    await client.close();
    await server.stop();
  });

  it("refuse a form member that is no text", async () => {
    const client = createClient({ url: "http://127.0.0.1:9", apiToken: "t" });
    expect(await thrownBy(client.tokens.revoke({ token: 7 as unknown as string }))).to.include({
      name: "ArgumentError",
      argument: "token",
    });
    expect(await thrownBy(client.tokens.revoke("t" as never))).to.include({ name: "ArgumentError", argument: "body" });
  });

  it("never show the token in an error, however the server repeats it", async () => {
    const secret = "not-quite-a-token-4711";
    const server = await startServer(({ body }) => problem(422, "echo", { detail: `You sent ${body}` }));
    const client = createClient({ url: server.url, apiToken: "t" });
    const calls = [
      client.tokens.verify({ token: secret }),
      client.tokens.verifyBatch({ tokens: [{ token: "x" }, { token: secret }] }),
      client.tokens.introspect({ token: secret }),
      client.tokens.revoke({ token: secret }),
    ];
    for (const error of await Promise.all(calls.map(thrownBy))) {
      expect((error as Error).message)
        .to.include("[redacted]")
        .and.not.include(secret);
    }
    await client.close();
    await server.stop();
  });
});

describe("waiting for a revocation", () => {
  const running = { status: 200, body: { id: "r", status: "running", total: 2, revoked: 1 } };
  const done = { status: 200, body: { id: "r", status: "done", total: 2, revoked: 2 } };

  it("looks until it is done", async () => {
    const server = await startServer(inTurn(running, running, done));
    const clock = createTestClock();
    const client = createClient({ url: server.url, apiToken: "t", clock });
    expect(await client.tokenRevocations.wait("r", { tenant: "staging" })).to.deep.equal(done.body);
    expect(clock.sleptMs).to.deep.equal([500, 500]);
    expect(server.received.map(({ url }) => url)).to.deep.equal(
      Array(3).fill("/api/v1/staging/api-token-revocations/r"),
    );
    await client.close();
    await server.stop();
  });

  it("stops with the reason of the signal", async () => {
    const server = await startServer(() => running);
    const client = createClient({ url: server.url, apiToken: "t" });
    const controller = new AbortController();
    const waiting = thrownBy(client.tokenRevocations.wait("r", { intervalMs: 60_000, signal: controller.signal }));
    const reason = new Error("enough");
    setTimeout(() => controller.abort(reason), 50);
    expect(await waiting).to.equal(reason);
    await client.close();
    await server.stop();
  });

  it("refuses a wait that would be none", async () => {
    const client = createClient({ url: "http://127.0.0.1:9", apiToken: "t" });
    expect(await thrownBy(client.tokenRevocations.wait("r", { intervalMs: 0 }))).to.include({ name: "ArgumentError" });
  });
});
