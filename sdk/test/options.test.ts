import { createClient } from "@tokenry/sdk";
import { expect } from "chai";
import { toAuthorization } from "../src/core/auth.ts";
import { type ClientOptions, toSettings } from "../src/core/options.ts";
import { createTestClock } from "./helpers/test-clock.ts";

const signal = new AbortController().signal;

describe("options", () => {
  it("have defaults that reach a server on this machine", () => {
    const settings = toSettings({}, {});
    expect(settings).to.deep.include({
      baseUrl: "http://127.0.0.1:8080",
      tenant: "main",
      timeoutMs: 30_000,
      maxRetries: 2,
    });
    expect(settings.credential).to.deep.equal({ kind: "none" });
  });

  it("come from the environment where they are not given", async () => {
    const settings = toSettings(
      {},
      { TOKENRY_URL: "https://t.example/prefix/", TOKENRY_API_TOKEN: "variable", TOKENRY_TENANT: "ops" },
    );
    expect(settings).to.deep.include({ baseUrl: "https://t.example/prefix", tenant: "ops" });
    expect((await toAuthorization(settings.credential, signal)).header).to.equal("Bearer variable");
  });

  it("beat the environment, also with the other kind of credential", async () => {
    const environment = { TOKENRY_URL: "https://t.example", TOKENRY_API_TOKEN: "variable", TOKENRY_TENANT: "ops" };
    const given = { url: "http://u.example", username: "me@example.com", password: "p", tenant: "dev" };
    const settings = toSettings(given, environment);
    expect(settings).to.deep.include({ baseUrl: "http://u.example", tenant: "dev" });
    expect((await toAuthorization(settings.credential, signal)).header).to.match(/^Basic /);
    const user = { TOKENRY_USERNAME: "me@example.com", TOKENRY_PASSWORD: "p" };
    expect(toSettings({ apiToken: "option" }, user).credential).to.include({ kind: "token" });
  });

  it("mix a username that is given with a password from the environment", () => {
    expect(toSettings({ username: "a@b.c" }, { TOKENRY_PASSWORD: "secret" }).credential).to.deep.equal({
      kind: "password",
      username: "a@b.c",
      password: "secret",
    });
  });

  it("take a variable that is set to nothing as unset", () => {
    const settings = toSettings(
      {},
      { TOKENRY_URL: "", TOKENRY_API_TOKEN: "", TOKENRY_USERNAME: "", TOKENRY_TENANT: "" },
    );
    expect(settings).to.deep.include({
      baseUrl: "http://127.0.0.1:8080",
      tenant: "main",
      credential: { kind: "none" },
    });
  });

  const refused: [why: string, options: ClientOptions, option: string, message: RegExp][] = [
    ["a URL that is none", { url: "tokenry.example.com" }, "url", /url must be an http or https URL/],
    ["another scheme", { url: "ftp://tokenry.example.com" }, "url", /http or https/],
    [
      "a URL with a password",
      { url: "https://me:hunter22@tokenry.example.com" },
      "url",
      /holds a username or a password/,
    ],
    ["a URL with a query", { url: "https://tokenry.example.com?tenant=a" }, "url", /query/],
    ["a URL with a fragment", { url: "https://tokenry.example.com#a" }, "url", /fragment/],
    ["a token and a username", { apiToken: "t", username: "u", password: "p" }, "apiToken", /not both/],
    ["a token and a password", { apiToken: "t", password: "p" }, "apiToken", /not both/],
    ["an empty token", { apiToken: "" }, "apiToken", /gave no API token/],
    ["a token with a line end", { apiToken: "hunter22\n" }, "apiToken", /read from a file with its line end/],
    ["a token that is not ASCII", { apiToken: "hunter22é" }, "apiToken", /no token has/],
    ["a username alone", { username: "me" }, "password", /username without a password/],
    ["a password alone", { password: "hunter22" }, "username", /password without a username/],
    ["a username with a colon", { username: "a:b", password: "hunter22" }, "username", /colon/],
    ["a tenant with a slash", { tenant: "a/b" }, "tenant", /tenant must be .*"a\/b"/],
    ["no time", { timeoutMs: 0 }, "timeoutMs", /from 1 to 2147483647, got 0/],
    ["endless time", { timeoutMs: Number.POSITIVE_INFINITY }, "timeoutMs", /got Infinity/],
    ["time beyond a timer", { timeoutMs: 2 ** 31 }, "timeoutMs", /got 2147483648/],
    ["fewer than no retries", { maxRetries: -1 }, "maxRetries", /from 0 to 10, got -1/],
    ["half a retry", { maxRetries: 0.5 }, "maxRetries", /got 0.5/],
    [
      "an Authorization header",
      { headers: { Authorization: "Bearer hunter22" } },
      "headers",
      /in place of Authorization/,
    ],
    ["a header that the client sets", { headers: { Host: "a" } }, "headers", /Host is set by the client/],
    ["a header with a line break", { headers: { "x-a": "hunter22\r\nx-b: c" } }, "headers", /cannot carry/],
    ["a header without a name", { headers: { "": "a" } }, "headers", /not the name of a header/],
    [
      "fetch and a transport",
      { fetch, transport: { send: () => Promise.reject(new Error("unused")) } },
      "transport",
      /not both/,
    ],
  ];
  for (const [why, options, option, message] of refused) {
    it(`refuse ${why} before anything is sent, and name the option`, () => {
      const create = () => toSettings(options, {});
      expect(create).to.throw(message).with.property("option", option);
      expect(create).to.throw().with.property("name", "ConfigurationError");
      expect(create).to.throw().with.property("message").that.does.not.include("hunter22");
    });
  }

  it("name the variable when a variable is wrong", () => {
    expect(() => toSettings({}, { TOKENRY_URL: "nowhere" })).to.throw(/^TOKENRY_URL must be/);
    expect(() => toSettings({}, { TOKENRY_TENANT: "A" })).to.throw(/^TOKENRY_TENANT must be/);
    expect(() => toSettings({}, { TOKENRY_API_TOKEN: "a b" })).to.throw(/^TOKENRY_API_TOKEN gave/);
    expect(() => toSettings({}, { TOKENRY_USERNAME: "a" })).to.throw(/TOKENRY_PASSWORD/);
    const both = { TOKENRY_API_TOKEN: "a", TOKENRY_USERNAME: "b", TOKENRY_PASSWORD: "c" };
    expect(() => toSettings({}, both)).to.throw(/Both TOKENRY_API_TOKEN and TOKENRY_USERNAME are set/);
  });

  it("are checked per call too", async () => {
    const client = createClient({ url: "http://127.0.0.1:1", apiToken: "t", clock: createTestClock() });
    const wrong = await client.me.get({ timeoutMs: -1 }).catch((error: unknown) => error);
    expect(wrong).to.have.property("name", "ConfigurationError");
    await client.close();
  });

  it("may leave the credential out, until a call needs one", async () => {
    const client = createClient({ url: "http://127.0.0.1:1", transport: { send: () => Promise.reject(new Error()) } });
    const saved = process.env["TOKENRY_API_TOKEN"];
    expect(saved, "this test needs an environment without TOKENRY_API_TOKEN").to.equal(undefined);
    const wrong = await client.me.get().catch((error: unknown) => error);
    expect(wrong).to.have.property("name", "ConfigurationError");
    expect(wrong)
      .to.have.property("message")
      .that.matches(/needs a credential: give apiToken/);
  });

  it("send own headers and an own user agent with every request", async () => {
    let sent: Readonly<Record<string, string>> = {};
    const client = createClient({
      url: "http://127.0.0.1:1",
      apiToken: "t",
      userAgent: "terraform-provider-tokenry/1",
      headers: { "X-Team": "ops" },
      transport: {
        async send({ headers }) {
          sent = headers;
          return { status: 200, headers: { "content-type": "application/json" }, body: "{}" };
        },
      },
    });
    await client.me.get();
    expect(sent).to.include({ "x-team": "ops", "user-agent": "terraform-provider-tokenry/1" });
  });

  it("ask a token function for every attempt, so that a renewed token is used at once", async () => {
    const sent: (string | undefined)[] = [];
    const tokens = ["old", "new"];
    const client = createClient({
      url: "http://127.0.0.1:1",
      apiToken: async () => tokens.shift() ?? "none",
      clock: createTestClock(),
      transport: {
        async send({ headers }) {
          sent.push(headers["authorization"]);
          return { status: sent.length === 1 ? 502 : 200, headers: { "content-type": "application/json" }, body: "{}" };
        },
      },
    });
    await client.me.get();
    expect(sent).to.deep.equal(["Bearer old", "Bearer new"]);
  });

  it("pass the error of a token function on as it is, and try no more", async () => {
    const own = new Error("the vault is sealed");
    let asked = 0;
    const client = createClient({
      apiToken: () => {
        asked++;
        throw own;
      },
    });
    expect(await client.me.get().catch((error: unknown) => error)).to.equal(own);
    expect(asked).to.equal(1);
    await client.close();
  });
});
