import { createServer, request as sendRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createVerifier, type TokenVerifier, type UnavailableError, verifiedTokenOf } from "@tokenry/sdk";
import { expect } from "chai";
import express from "express";
import fastify from "fastify";
import { active, inactive, newTokenText, startVerifyServer, type VerifyServer } from "./helpers/verify-server.ts";

const good = newTokenText();
const bad = newTokenText();

interface App {
  port: number;
  stop(): Promise<void>;
}

/** An application on each kind of server; `/` tells the token that was verified. */
const apps: Record<string, (verifier: TokenVerifier) => Promise<App>> = {
  Express: async (verifier) => {
    const app = express();
    app.use(verifier.middleware({ realm: 'orders "eu"' }));
    app.get("/", (request, response) => {
      response.json(verifiedTokenOf(request));
    });
    const server = app.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    return {
      port: (server.address() as AddressInfo).port,
      stop: () => new Promise((resolve) => server.close(() => resolve())),
    };
  },
  Fastify: async (verifier) => {
    const app = fastify({ forceCloseConnections: true });
    app.addHook("onRequest", verifier.hook({ realm: 'orders "eu"' }));
    app.get("/", async (request) => verifiedTokenOf(request));
    await app.listen({ port: 0, host: "127.0.0.1" });
    return { port: (app.server.address() as AddressInfo).port, stop: () => app.close() };
  },
  "node:http": async (verifier) => {
    const server = createServer((request, response) => {
      verifier.authenticate(request, { realm: 'orders "eu"' }).then(
        ({ token, refusal }) => {
          if (refusal) response.writeHead(refusal.status, refusal.headers).end(refusal.body);
          else response.end(JSON.stringify(token));
        },
        (error: UnavailableError) => response.writeHead(error.status, error.headers).end("{}"),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return {
      port: (server.address() as AddressInfo).port,
      stop: () => new Promise((resolve) => server.close(() => resolve())),
    };
  },
};

function send(port: number, authorization: string | string[] | undefined) {
  return new Promise<{ status: number; challenge: string | undefined; retryAfter: string | undefined; body: string }>(
    (resolve, reject) => {
      const headers = authorization === undefined ? {} : { authorization };
      const request = sendRequest({
        port,
        host: "127.0.0.1",
        agent: false,
        headers: headers as Record<string, string>,
      });
      request.once("error", reject);
      request.once("response", (response) => {
        const { "www-authenticate": challenge, "retry-after": retryAfter } = response.headers;
        text(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, challenge, retryAfter, body }),
          reject,
        );
      });
      request.end();
    },
  );
}

for (const [name, startApp] of Object.entries(apps)) {
  describe(`requests to an application on ${name}`, () => {
    let server: VerifyServer;
    let verifier: TokenVerifier;
    let app: App;

    before(async () => {
      server = await startVerifyServer();
      server.onVerify(({ token }) => (token === good ? active(0) : inactive));
      verifier = await createVerifier({ client: { url: server.url, apiToken: "t" } });
      app = await startApp(verifier);
    });
    after(async () => {
      await app.stop();
      await verifier.close();
      await server.stop();
    });

    const realm = 'Bearer realm="orders \\"eu\\""';
    const table: [what: string, authorization: string | string[] | undefined, status: number, challenge?: string][] = [
      ["without a credential", undefined, 401, realm],
      ["with another scheme", "Basic YTpi", 401, realm],
      ["with a scheme alone", "Bearer", 401, realm],
      ["with a scheme and a space", "Bearer ", 401, realm],
      ["with a scheme that only begins alike", `Bearerx ${good}`, 401, realm],
      ["with a token and no scheme", good, 401, realm],
      ["with a token that does not work", `Bearer ${bad}`, 401, `${realm}, error="invalid_token"`],
      ["with what is no token", "Bearer a b", 401, `${realm}, error="invalid_token"`],
      ["with a token and more", `Bearer ${good} x`, 401, `${realm}, error="invalid_token"`],
      ["with two tokens", [`Bearer ${good}`, `Bearer ${good}`], 400, `${realm}, error="invalid_request"`],
      ["with a token that works", `Bearer ${good}`, 200],
      ["with the scheme in other letters", `bEARER ${good}`, 200],
      ["with spaces around the token", `Bearer   ${good}  `, 200],
    ];
    for (const [what, authorization, status, challenge] of table) {
      it(`${what} get ${status}`, async () => {
        const answer = await send(app.port, authorization);
        expect(answer).to.include({ status, challenge });
        expect(JSON.parse(answer.body)).to.include(status === 200 ? { tokenId: "token-1" } : { status });
        expect(answer.body).not.to.match(/_sat_/);
      });
    }

    it("tell the server the address that they came from", () => {
      expect(server.questions.length).to.be.greaterThan(0);
      for (const { ip } of server.questions) expect(ip).to.equal("127.0.0.1");
    });

    it("get 503, never 200, while the server cannot be asked", async () => {
      server.onVerify(() => "broken-connection");
      const answer = await send(app.port, `Bearer ${newTokenText()}`);
      expect(answer).to.include({ status: 503, challenge: undefined, retryAfter: "1" });
    });
  });
}

describe("the middleware", () => {
  it("refuses a realm that a header cannot carry, when it is made", async () => {
    const server = await startVerifyServer();
    const verifier = await createVerifier({ client: { url: server.url, apiToken: "t" } });
    const makers = [() => verifier.middleware({ realm: "a\r\nb" }), () => verifier.hook({ realm: "a\r\nb" })];
    for (const make of makers) {
      expect(make).to.throw(/realm must be printable/);
    }
    await verifier.close();
    await server.stop();
  });
});
