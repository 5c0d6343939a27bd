import { inspect } from "node:util";
import { createClient, type NodeClientOptions } from "@tokenry/sdk";
import { toTokenText } from "@tokenry/spec";
import { expect } from "chai";
import { problem } from "./helpers/problem.ts";
import { type ScriptedAnswer, startServer } from "./helpers/scripted-server.ts";
import { thrownBy } from "./helpers/thrown-by.ts";

const token = toTokenText({ prefix: "tkr", type: "pat", lookupId: "1".repeat(16), secret: "Zq9".repeat(11).slice(1) });
const username = "admin@example.com";
const password = 'hunter22 "päss" \\';
const basic = Buffer.from(`${username}:${password}`).toString("base64");

const credentials: Record<string, NodeClientOptions> = {
  "a token": { apiToken: token },
  "a token function": { apiToken: async () => token },
  "a password": { username, password },
};

/** Everything that a program or a log could print of a value. */
function everythingShownBy(value: unknown): string {
  const error = value as Error;
  return [
    String(value),
    error.message,
    error.stack,
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value),
    JSON.stringify(error, Object.getOwnPropertyNames(error)),
    inspect(error.cause, { depth: 20, showHidden: true }),
  ].join("\n");
}

function expectNoCredentialIn(shown: string): void {
  const jsonPassword = JSON.stringify(password).slice(1, -1);
  for (const secret of [token, token.slice(-20), password, jsonPassword, "hunter22", basic]) {
    expect(shown).not.to.include(secret);
  }
}

/** Servers and proxies that repeat what they were sent, in every place there is. */
const echoes: Record<string, (authorization: string) => ScriptedAnswer> = {
  "a problem": (sent) =>
    problem(422, "echo", {
      detail: `You sent ${sent} (${token})`,
      errors: [{ pointer: `/${sent}`, path: "", detail: token, type: sent }],
      headers: { "x-echo": encodeURIComponent(sent), "x-request-id": sent },
    }),
  "a page": (sent) => ({ status: 500, headers: { "content-type": "text/html", "x-echo": sent }, body: `<pre>${sent}` }),
  "a redirect": (sent) => ({ status: 307, headers: { location: `/${encodeURI(sent)}?again=${encodeURI(sent)}` } }),
  "a success that is none": (sent) => ({ status: 200, headers: { "x-echo": sent }, body: sent }),
  "a broken connection": () => "broken-connection",
};

for (const [kind, credential] of Object.entries(credentials)) {
  describe(`with ${kind}`, () => {
    for (const [name, options] of Object.entries({ undici: {}, fetch: { fetch } })) {
      for (const [echo, toAnswer] of Object.entries(echoes)) {
        it(`no error made of ${echo} holds the credential (${name})`, async () => {
          const server = await startServer(({ headers }) => toAnswer(headers.authorization ?? ""));
          const client = createClient({ url: server.url, maxRetries: 0, ...credential, ...options });
          const error = await thrownBy(client.me.get());
          expectNoCredentialIn(everythingShownBy(error));
          expect(server.received[0]?.headers.authorization).to.match(/^(Bearer tkr_|Basic )/);
          await client.close();
          await server.stop();
        });
      }
    }

    it("no error made of a transport's error holds the credential", async () => {
      const client = createClient({
        ...credential,
        maxRetries: 0,
        transport: {
          send(request) {
            const inner = Object.assign(new Error(`inner ${request.headers["authorization"]}`), {
              request,
            });
            return Promise.reject(Object.assign(new Error("outer", { cause: inner }), { request, code: "EPIPE" }));
          },
        },
      });
      const error = await thrownBy(client.me.get());
      expect(error).to.include({ name: "ConnectionError", code: "EPIPE" });
      expectNoCredentialIn(everythingShownBy(error));
    });

    it("no timeout holds the credential", async () => {
      const server = await startServer(() => "never");
      const client = createClient({ url: server.url, maxRetries: 0, timeoutMs: 30, ...credential });
      expectNoCredentialIn(everythingShownBy(await thrownBy(client.me.get())));
      await client.close();
      await server.stop();
    });

    it("the client itself shows no credential", async () => {
      const client = createClient(credential);
      expectNoCredentialIn(inspect(client, { depth: 20, showHidden: true, getters: true }));
      expectNoCredentialIn(JSON.stringify(client));
      await client.close();
    });
  });
}

describe("the password of a request body", () => {
  it("is in no error, even if the server repeats it", async () => {
    const server = await startServer(({ body }) =>
      problem(422, "echo", { detail: `wrong: ${(JSON.parse(body) as { password: string }).password}` }),
    );
    const client = createClient({ url: server.url });
    const error = await thrownBy(client.setup.create({ username, password }));
    expect(error).to.have.property("detail", "wrong: [redacted]");
    expectNoCredentialIn(everythingShownBy(error));
    await client.close();
    await server.stop();
  });
});
