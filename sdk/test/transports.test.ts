import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, createFetchTransport, type ServiceAccountRequest } from "@tokenry/sdk";
import { expect } from "chai";
import { Agent } from "undici";
import { inTurn, startServer } from "./helpers/scripted-server.ts";
import { thrownBy } from "./helpers/thrown-by.ts";

describe("transports", () => {
  it("keep connections open for the next calls", async () => {
    let connections = 0;
    const server = createServer((_, response) => {
      response.setHeader("content-type", "application/json");
      response.end("{}");
    });
    server.on("connection", () => {
      connections++;
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const client = createClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, apiToken: "t" });
    for (let call = 0; call < 20; call++) await client.me.get();
    // undici's pool opens a second one when a call begins before the answer before it has left its parser.
    expect(connections).to.be.at.most(2);
    await client.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it("use the dispatcher that is given, and leave it open", async () => {
    const server = await startServer(inTurn({ status: 200, body: {} }));
    const used: string[] = [];
    const dispatcher = new Agent().compose((dispatch) => (options, handler) => {
      used.push(`${options.method} ${options.path}`);
      return dispatch(options, handler);
    });
    for (let client = 0; client < 2; client++) {
      const own = createClient({ url: server.url, apiToken: "t", dispatcher });
      await own.me.get();
      await own.close();
    }
    expect(used).to.deep.equal(["GET /api/v1/me", "GET /api/v1/me"]);
    await dispatcher.close();
    await server.stop();
  });

  it("are refused by name where the runtime has no fetch", () => {
    const missing = null as unknown as typeof fetch;
    expect(() => createFetchTransport(missing))
      .to.throw(/no fetch/)
      .with.property("option", "fetch");
  });

  it("send JSON with its type and length, and no body with a GET", async () => {
    const server = await startServer(inTurn({ status: 200, body: {} }));
    for (const options of [{}, { fetch }]) {
      const client = createClient({ url: server.url, apiToken: "t", ...options });
      await client.serviceAccounts.create({ name: "a", description: "ä" });
      await client.me.get();
      await client.close();
    }
    for (const { method, body, headers } of server.received) {
      expect(body).to.equal(method === "POST" ? '{"name":"a","description":"ä"}' : "");
      expect(headers["content-type"]).to.equal(method === "POST" ? "application/json" : undefined);
      expect(headers["content-length"]).to.equal(method === "POST" ? "31" : undefined);
    }
    await server.stop();
  });

  it("get no body that cannot be written as JSON", async () => {
    const client = createClient({ apiToken: "t" });
    const endless: Record<string, unknown> = { name: "a" };
    endless["self"] = endless;
    for (const body of [endless, undefined, () => "a"] as unknown as ServiceAccountRequest[]) {
      const error = await thrownBy(client.serviceAccounts.create(body));
      expect(error).to.include({ name: "ArgumentError", argument: "body" });
    }
    await client.close();
  });
});
