import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { createAddressList } from "../../src/verify/address-list.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { callWith, cookiesOf, login, statusIn } from "../helpers/sessions.ts";
import { forwardAuthStatus } from "../helpers/token-api.ts";
import { goodPassword, makeUser, usersPath } from "../helpers/users.ts";

const hourMs = 3_600_000;

describe("A session", () => {
  let api: Harness;
  let user: Schemas["User"];
  before(async () => {
    api = await startHarness({ trustedProxies: createAddressList(["127.0.0.1"]) });
  });
  after(() => api.stop());
  beforeEach(async () => {
    user = await makeUser(api, { password: goodPassword, superAdmin: true });
  });
  const textOf = (cookie: string): string => /JWT=([^;]+)/.exec(cookie)?.[1] ?? "";
  const path = (): string => `${usersPath}/${user.id}`;

  for (const [what, end] of [
    ["another password", () => api.call("PATCH", `${path()}/password`, { body: { password: "Another-One-2!" } })],
    ["a password that is taken away", () => api.call("DELETE", `${path()}/auths/BasicAuth`)],
    ["the end of all sessions", () => api.call("DELETE", `${path()}/refresh-token`)],
    ["the disabling of its user", () => api.call("PATCH", path(), { body: { enabled: false } })],
    ["the deletion of its user", () => api.call("DELETE", path())],
  ] as const) {
    it(`ends with ${what}, however many there are`, async () => {
      const sessions = [await login(api, user.email), await login(api, user.email)];
      for (const session of sessions) expect(await statusIn(api, session)).to.equal(200);
      expect((await end()).status).to.be.lessThan(300);
      for (const session of sessions) expect(await statusIn(api, session)).to.equal(401);
    });
  }

  it("ends 8 hours after its last use, and after 7 days at most", async () => {
    const [idle, used] = [await login(api, user.email), await login(api, user.email)];
    const beganAt = api.clock.now;
    for (let hours = 0; hours < 7 * 24 - 6; hours += 6) {
      api.clock.now += 6 * hourMs;
      expect(await statusIn(api, used), `after ${hours + 6} hours`).to.equal(200);
      await api.server.services.settle();
    }
    expect(await statusIn(api, idle)).to.equal(401);
    api.clock.now = beganAt + 7 * 24 * hourMs + 60_000;
    expect(await statusIn(api, used)).to.equal(401);
  });

  it("is no API token: not as Bearer, not for other programs, not in lists", async () => {
    const session = await login(api, user.email);
    const token = textOf(session.cookie);
    expect(await statusIn(api, session)).to.equal(200);
    expectProblem(await api.call("GET", "/api/v1/me", { auth: { token } }), "unauthenticated");
    expect(await forwardAuthStatus(api, token)).to.equal(401);
    const basic = `Basic ${Buffer.from(token).toString("base64")}`;
    expectProblem(
      await api.call("GET", "/api/v1/me", { auth: null, headers: { authorization: basic } }),
      "unauthenticated",
    );
    const verified = await api.call("POST", "/api/v1/tokens/verify", { body: { token } });
    expect(verified.json()).to.include({ active: false });
    expect((await callWith(api, session, "GET", "/api/v1/me/api-tokens")).json()).to.include({ total: 0 });
    expect((await api.call("GET", `${path()}/api-tokens`)).json()).to.include({ total: 0 });
    expect(await statusIn(api, session), "after all that").to.equal(200);
  });

  it("is what an API token cannot be", async () => {
    expect(await statusIn(api, { cookie: `JWT=${api.admin.token}` })).to.equal(401);
  });

  it("counts beside the empty Basic credential of Kestra's provider, and no other header", async () => {
    const { cookie } = await login(api, user.email);
    const statusBeside = async (authorization: string) =>
      (await api.call("GET", "/api/v1/me", { auth: null, headers: { cookie, authorization } })).status;
    expect(await statusBeside("Basic Og==")).to.equal(200);
    expect(await statusBeside("Basic dXNlcjp3cm9uZw==")).to.equal(401);
    expect(await statusBeside("Bearer nothing")).to.equal(401);
    expect(await statusBeside("Digest x")).to.equal(401);
  });

  it("writes for clients that are no browsers as Kestra's provider does: without a CSRF token", async () => {
    const session = await login(api, user.email);
    const answer = await callWith(api, session, "POST", usersPath, {
      body: { email: "provider@example.com" },
      headers: { authorization: "Basic Og==" },
    });
    expect(answer.status, answer.text).to.equal(201);
  });

  it("changes nothing for a browser without its own CSRF token", async () => {
    const [session, other] = [await login(api, user.email), await login(api, user.email)];
    const write = (headers: Record<string, string>) =>
      callWith(api, session, "PATCH", "/api/v1/me", { body: { firstName: "Forged" }, headers });
    for (const mark of [{ origin: "https://evil.example" }, { "sec-fetch-site": "same-origin" }] as const) {
      for (const token of [undefined, "", "x", other.csrfToken]) {
        const given = token === undefined ? {} : { "x-csrf-token": token };
        expectProblem(await write({ ...(mark as Record<string, string>), ...given }), "csrf-token-invalid");
      }
      const own = await write({ ...(mark as Record<string, string>), "x-csrf-token": session.csrfToken });
      expect(own.status, own.text).to.equal(200);
    }
    const read = await callWith(api, session, "GET", "/api/v1/me", { headers: { origin: "https://evil.example" } });
    expect(read.status).to.equal(200);
  });

  it("needs no CSRF token where the credential is in a header", async () => {
    const answer = await api.call("POST", "/api/v1/me/api-tokens", {
      body: { name: "bearer" },
      headers: { origin: "https://app.example" },
    });
    expect(answer.status).to.equal(200);
  });

  it("has Secure cookies where a trusted proxy says that the browser came by TLS", async () => {
    const body = { username: user.email, password: goodPassword };
    const headers = { "x-forwarded-proto": "https" };
    const answer = await api.call("POST", "/api/v1/login", { auth: null, body, headers });
    for (const cookie of cookiesOf(answer)) expect(cookie).to.match(/; Secure$/);
  });

  it("is removed from the store once it has ended, with the next login", async () => {
    const sessions = () =>
      api.server.database.connection
        .model("ApiToken")
        .countDocuments({ ownerId: user.id, sessionEpoch: { $exists: true } });
    await login(api, user.email);
    await login(api, user.email);
    await api.server.services.settle();
    api.clock.now += 9 * hourMs;
    await login(api, user.email);
    expect(await sessions()).to.equal(1);
  });
});
