import * as sdk from "@tokenry/sdk";
import { operations } from "@tokenry/spec";
import { expect } from "chai";
import { problem } from "./helpers/problem.ts";
import { inTurn, type ScriptedAnswer, startServer } from "./helpers/scripted-server.ts";
import { createTestClock } from "./helpers/test-clock.ts";
import { thrownBy } from "./helpers/thrown-by.ts";

async function errorOf(answer: ScriptedAnswer, options: sdk.NodeClientOptions = {}): Promise<unknown> {
  const server = await startServer(inTurn(answer));
  const client = sdk.createClient({ url: server.url, apiToken: "t", maxRetries: 0, ...options });
  try {
    return await thrownBy(client.serviceAccounts.get("a"));
  } finally {
    await client.close();
    await server.stop();
  }
}

const classes: [status: number, ErrorClass: new (...args: never[]) => sdk.ApiError][] = [
  [400, sdk.BadRequestError],
  [401, sdk.AuthenticationError],
  [402, sdk.ApiError],
  [403, sdk.PermissionError],
  [404, sdk.NotFoundError],
  [405, sdk.MethodNotAllowedError],
  [409, sdk.ConflictError],
  [413, sdk.ValidationError],
  [415, sdk.ValidationError],
  [418, sdk.ApiError],
  [422, sdk.ValidationError],
  [429, sdk.RateLimitError],
  [500, sdk.ServerError],
  [502, sdk.ServerError],
  [503, sdk.UnavailableError],
  [599, sdk.ServerError],
];

describe("errors of the API", () => {
  for (const [status, ErrorClass] of classes) {
    it(`${status} is exactly a ${ErrorClass.name}`, async () => {
      const error = (await errorOf(problem(status, "some-code"))) as sdk.ApiError;
      expect(error.constructor).to.equal(ErrorClass);
      expect(error.name).to.equal(ErrorClass.name);
      expect(error).to.be.instanceOf(sdk.ApiError).and.instanceOf(sdk.TokenryError).and.instanceOf(Error);
      expect(error.status).to.equal(status);
    });
  }

  it("have a class of their own for every error status that the document declares", () => {
    const declared = new Set(Object.values(operations).flatMap(({ responses }) => Object.keys(responses).map(Number)));
    for (const status of [...declared].filter((status) => status >= 400)) {
      expect(sdk.toApiError("", { status, headers: {} }).constructor, String(status)).not.to.equal(sdk.ApiError);
    }
  });

  it("carry the members of the problem, the request id and the headers", async () => {
    const errors = [{ pointer: "/name", path: "name", detail: "must match pattern", type: "pattern" }];
    const answer = problem(422, "validation-failed", { detail: "name: must match pattern", errors });
    const error = (await errorOf(answer)) as sdk.ValidationError;
    expect(error).to.include({
      code: "validation-failed",
      title: "Title of validation-failed",
      detail: "name: must match pattern",
      requestId: "01JF00000000000000000000AA",
    });
    expect(error.errors).to.deep.equal(errors);
    expect(error.headers).to.include({ "content-type": "application/problem+json" });
    expect(error.message).to.equal(
      "GET /api/v1/main/service-accounts/a: 422 validation-failed: name: must match pattern [request 01JF00000000000000000000AA]",
    );
  });

  it("carry the id of what is there already, where the server says so", async () => {
    const body = { status: 409, code: "secret-in-use", existingId: "01JF00000000000000000000BB" };
    expect(await errorOf({ status: 409, body })).to.include({ code: body.code, existingId: body.existingId });
    expect(await errorOf(problem(409, "secret-in-use"))).to.include({ existingId: undefined });
  });

  it("carry what Retry-After asks for", async () => {
    const error = await errorOf(problem(503, "unavailable", { headers: { "retry-after": "5" } }));
    expect(error).to.be.instanceOf(sdk.ServerError).with.property("retryAfterMs", 5_000);
  });

  it("do not keep cookies", async () => {
    const error = await errorOf(problem(401, "unauthenticated", { headers: { "set-cookie": "session=hunter22" } }));
    expect(JSON.stringify(error)).not.to.include("hunter22");
  });

  const foreign: [what: string, answer: ScriptedAnswer][] = [
    ["a proxy's page", { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad Gateway</h1>" }],
    ["an empty body", { status: 502 }],
    ["JSON that is cut off", { status: 502, headers: { "content-type": "application/json" }, body: '{"code":"a' }],
    ["a JSON text", { status: 502, headers: { "content-type": "application/json" }, body: '"down"' }],
    ["JSON null", { status: 502, headers: { "content-type": "application/json" }, body: "null" }],
    ["members of wrong types", { status: 502, body: { code: 7, detail: {}, errors: "x", requestId: null } }],
  ];
  for (const [what, answer] of foreign) {
    it(`are made of ${what} too, without made-up members`, async () => {
      const error = (await errorOf(answer)) as sdk.ServerError;
      expect(error).to.be.instanceOf(sdk.ServerError);
      expect(error).to.include({ status: 502, code: undefined, detail: undefined, requestId: undefined });
      expect(error.errors).to.deep.equal([]);
      expect(error.message).to.match(
        /^GET \/api\/v1\/main\/service-accounts\/a: 502: the answer is not from Tokenry \(/,
      );
    });
  }

  it("read the message of older servers, and the request id of the header", async () => {
    const error = await errorOf({ status: 404, headers: { "x-request-id": "r1" }, body: { message: "No such thing" } });
    expect(error).to.include({ detail: "No such thing", requestId: "r1" });
  });

  it("fill the members that a fault lacks", async () => {
    const error = (await errorOf({ status: 422, body: { errors: [{ detail: "bad" }, null, 1] } })) as sdk.ApiError;
    expect(error.errors).to.deep.equal([{ pointer: "", path: "", detail: "bad", type: "" }]);
  });
});

describe("errors without an answer", () => {
  for (const [name, options] of Object.entries({ undici: {}, fetch: { fetch } })) {
    it(`are ConnectionErrors with the system's code and no status (${name})`, async () => {
      const error = await errorOf("broken-connection", options);
      expect(error).to.be.instanceOf(sdk.ConnectionError);
      expect(error).to.have.property("code").that.is.oneOf(["UND_ERR_SOCKET", "ECONNRESET"]);
      expect(error).not.to.have.property("status");
    });

    it(`follow no redirect, and say where it pointed to (${name})`, async () => {
      const other = await startServer(inTurn({ status: 200, body: {} }));
      const location = `${other.url.replace("//", "//user:hunter22@")}/api?token=hunter22`;
      const error = await errorOf({ status: 302, headers: { location } }, options);
      expect(error).to.be.instanceOf(sdk.UnexpectedResponseError).with.property("status", 302);
      expect(error)
        .to.have.property("message")
        .that.includes(`redirects to ${other.url}/api. Redirects are not followed`);
      expect(JSON.stringify(error)).not.to.include("hunter22");
      expect(other.received).to.have.length(0);
      await other.stop();
    });

    it(`refuse a success that is not Tokenry's (${name})`, async () => {
      const error = await errorOf(
        { status: 200, headers: { "content-type": "text/html" }, body: "<h1>Sign in</h1>" },
        options,
      );
      expect(error).to.be.instanceOf(sdk.UnexpectedResponseError).with.property("status", 200);
      expect(error)
        .to.have.property("message")
        .that.matches(/is not the JSON object that a Tokenry server sends here/);
    });
  }

  it("say so when a browser hides the status of a redirect", async () => {
    const transport: sdk.Transport = { send: async () => ({ status: undefined, headers: {}, body: "" }) };
    const error = await errorOf("never", { transport });
    expect(error).to.be.instanceOf(sdk.UnexpectedResponseError).with.property("status", undefined);
    expect(error)
      .to.have.property("message")
      .that.matches(/the answer redirects. Redirects are not followed/);
  });

  it("say so when the client was closed, at once", async () => {
    const clock = createTestClock();
    const client = sdk.createClient({ apiToken: "t", clock });
    await client.close();
    const error = await thrownBy(client.me.get());
    expect(error)
      .to.be.instanceOf(sdk.ConnectionError)
      .with.property("code")
      .that.is.oneOf(["UND_ERR_CLOSED", "UND_ERR_DESTROYED"]);
    expect(clock.sleptMs).to.deep.equal([]);
  });
});
