import { toTokenText } from "@tokenry/spec";
import { expect } from "chai";
import fc from "fast-check";
import type { ApiAnswer } from "../helpers/call-api.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { makeCaller } from "../helpers/make-caller.ts";
import { accountsPath, makeAccount, makePlainToken, makeToken, statusWith } from "../helpers/resources.ts";
import { callWith, login } from "../helpers/sessions.ts";
import type { ShownToken } from "../helpers/shown-token.ts";
import { goodPassword, makeUser } from "../helpers/users.ts";

const dayMs = 86_400_000;
const toBasic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

describe("Authentication", () => {
  let api: Harness;
  let account: string;
  before(async () => {
    api = await startHarness();
    account = (await makeAccount(api)).id;
  });
  after(() => api.stop());
  const me = (authorization: string) => api.call("GET", "/api/v1/me", { auth: null, headers: { authorization } });

  describe("200", () => {
    it("takes schemes in any case (RFC 9110, 11.1) and blanks around the credential", async () => {
      const { fullToken } = await makeToken(api, account);
      for (const scheme of ["Bearer", "bearer", "BEARER", "bEARER"]) {
        expect((await me(`${scheme} ${fullToken}`)).status, scheme).to.equal(200);
      }
      expect((await me(`Bearer   ${fullToken}  `)).status).to.equal(200);
      const { username, password } = api.admin;
      expect((await me(toBasic(`${username}:${password}`).replace("Basic", "basic"))).status).to.equal(200);
    });

    it("takes a token as the whole of a Basic credential, as one client sends it", async () => {
      const { fullToken } = await makeToken(api, account);
      expect((await me(toBasic(fullToken))).status).to.equal(200);
    });

    it("takes an e-mail address in any case, and the password in its own only", async () => {
      const { username, password } = api.admin;
      expect((await me(toBasic(`${username.toUpperCase()}:${password}`))).status).to.equal(200);
      expect((await me(toBasic(`${username}:${password.toUpperCase()}`))).status).to.equal(401);
    });

    it("keeps a token working over a restart", async () => {
      const { fullToken } = await makeToken(api, account);
      await api.restart();
      expect(await statusWith(api, fullToken)).to.equal(200);
    });

    it("lets a token work up to its expiry, not at it", async () => {
      const { fullToken } = await makeToken(api, account, { maxAge: "P1D" });
      const started = api.clock.now;
      api.clock.now = started + dayMs - 1;
      expect(await statusWith(api, fullToken)).to.equal(200);
      api.clock.now = started + dayMs;
      expect(await statusWith(api, fullToken)).to.equal(401);
      api.clock.now = started;
    });

    it("moves the expiry of an extended token with each use", async () => {
      const { fullToken } = await makeToken(api, account, { maxAge: "P1D", extended: true });
      const started = api.clock.now;
      for (const days of [0.9, 1.8, 2.7]) {
        api.clock.now = started + days * dayMs;
        expect(await statusWith(api, fullToken), `${days} days`).to.equal(200);
      }
      await api.restart();
      api.clock.now = started + 3.6 * dayMs;
      expect(await statusWith(api, fullToken), "after a restart").to.equal(200);
      api.clock.now = started + 4.7 * dayMs;
      expect(await statusWith(api, fullToken), "unused for longer than a day").to.equal(401);
      api.clock.now = started;
    });
  });

  describe("Two Authorization headers", () => {
    const bearer = () => `Bearer ${api.admin.token}`;
    const basic = () => toBasic(`${api.admin.username}:${api.admin.password}`);
    const meWith = (authorization: string[]) =>
      api.call("GET", "/api/v1/me", { auth: null, headers: { authorization } });

    it("takes the token of Basic followed by Bearer, as Kestra's CLI sends it, whatever the Basic credential is", async () => {
      const { fullToken } = await makeToken(api, account);
      for (const first of [basic(), toBasic("nobody@example.com:wrong"), "Basic Og==", "basic !!!"]) {
        const answer = await meWith([first, `Bearer ${fullToken}`]);
        expect(answer.status, first).to.equal(200);
        expect(answer.json()["id"], first).to.equal(account);
      }
    });

    it("never falls back from a token that does not work to a Basic credential that would", async () => {
      expectProblem(await meWith([basic(), `${bearer()}0`]), "unauthenticated");
    });

    const pairs: Record<string, () => string[]> = {
      "Bearer, then Basic": () => [bearer(), basic()],
      "the same token twice": () => [bearer(), bearer()],
      "Basic twice": () => [basic(), basic()],
      "Basic, then another scheme": () => [basic(), "Digest x"],
      "Basic, Bearer and one more": () => [basic(), bearer(), bearer()],
      "nothing, then Bearer": () => ["", bearer()],
    };
    for (const [what, toHeaders] of Object.entries(pairs)) {
      it(`refuses ${what}`, async () => {
        const problem = expectProblem(await meWith(toHeaders()), "multiple-credentials");
        expect(problem.detail).to.equal("Send one Authorization header only.");
      });
    }
  });

  describe("401", () => {
    const cases: Record<string, () => string> = {
      "an empty header": () => "",
      "a scheme alone": () => "Bearer",
      "a scheme and a blank": () => "Bearer ",
      "an unknown scheme": () => `Digest ${api.admin.token}`,
      "a token without a scheme": () => api.admin.token,
      "two tokens": () => `Bearer ${api.admin.token} ${api.admin.token}`,
      "a list of credentials": () => `Bearer ${api.admin.token}, Basic Og==`,
      "a token in quotes": () => `Bearer "${api.admin.token}"`,
      "a token with its case changed": () => `Bearer ${api.admin.token.toUpperCase()}`,
      "a token cut short": () => `Bearer ${api.admin.token.slice(0, -1)}`,
      "a token with something behind": () => `Bearer ${api.admin.token}0`,
      "a token of another prefix": () => `Bearer ${api.admin.token.replace("tkr_", "xyz_")}`,
      "a token of another type": () => `Bearer ${api.admin.token.replace("_pat_", "_sat_")}`,
      "a well-formed token that nobody made": () =>
        `Bearer ${toTokenText({ prefix: "tkr", type: "sat", lookupId: "0".repeat(16), secret: "0".repeat(32) })}`,
      "an empty Basic credential, as one client sends it when it has none": () => "Basic Og==",
      "a Basic credential that is not base64": () => "Basic !!!",
      "a Basic credential without a colon": () => toBasic("admin"),
      "an empty password": () => toBasic(`${api.admin.username}:`),
      "an empty name": () => toBasic(`:${api.admin.password}`),
      "a wrong password": () => toBasic(`${api.admin.username}:wrong`),
      "an unknown name": () => toBasic(`nobody@example.com:${api.admin.password}`),
      "a service account's name": () => toBasic(`ci:${api.admin.password}`),
      "a name with a NUL": () => toBasic(`${api.admin.username}\0:${api.admin.password}`),
      "a name that is no UTF-8": () => `Basic ${Buffer.from([0xff, 0xfe, 0x3a, 0xff]).toString("base64")}`,
      "a very long name": () => toBasic(`${"a".repeat(9_000)}:x`),
    };
    for (const [what, toHeader] of Object.entries(cases)) {
      it(`refuses ${what}, as it refuses every other`, async () => {
        const answer = await me(toHeader());
        const problem = expectProblem(answer, "unauthenticated");
        expect(problem.detail).to.equal("The request carries no valid credential.");
        expect(problem).to.not.have.property("errors");
        expect(answer.headers["www-authenticate"]).to.match(/^Bearer realm="tokenry".*, Basic realm="tokenry"/);
      });
    }

    it("refuses a token of each kind of end: revoked, expired, its owner deleted", async () => {
      const started = api.clock.now;
      const revoked = await makeToken(api, account);
      await api.call("DELETE", `${accountsPath}/${account}/api-tokens/${revoked.id}`);
      const expired = await makeToken(api, account, { maxAge: "PT1S" });
      const owner = await makeAccount(api);
      const orphan = await makeToken(api, owner.id);
      await api.call("DELETE", `${accountsPath}/${owner.id}`);
      api.clock.now = started + 1_000;
      const bodies = new Set<string>();
      for (const { fullToken } of [revoked, expired, orphan]) {
        const { requestId: _requestId, ...problem } = expectProblem(await me(`Bearer ${fullToken}`), "unauthenticated");
        bodies.add(JSON.stringify(problem));
      }
      expect(bodies.size, "the answers do not tell which end it was").to.equal(1);
      api.clock.now = started;
    });

    it("refuses whatever else stands in the header, and never fails on it", async () => {
      const text = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) });
      const latin1 = fc.string({
        unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code === 0x7f ? 0x20 : code)),
      });
      const header = fc.oneof(
        latin1,
        latin1.map((value) => `Bearer ${value}`),
        latin1.map((value) => `Basic ${value}`),
        text.map((value) => `Bearer tkr_sat_${value}`),
        fc.uint8Array({ maxLength: 40 }).map((bytes) => `Basic ${Buffer.from(bytes).toString("base64")}`),
        fc.base64String().map((value) => `Basic ${value}`),
      );
      await fc.assert(
        fc.asyncProperty(header, async (authorization) => {
          const answer = await me(authorization);
          expect(answer.status, authorization).to.equal(401);
        }),
        { numRuns: 150 },
      );
    });
  });

  describe("The challenge of a refusal that is no 401 (RFC 6750, 3.1)", () => {
    const challengeOf = ({ headers }: ApiAnswer) => headers["www-authenticate"];
    const missing = 'Bearer realm="tokenry", error="insufficient_scope", scope="SERVICE_ACCOUNT:LIST"';

    it("names the permission that the owner of a token lacks, and that the token was not made for", async () => {
      const ofPlainOwner = await makePlainToken(api);
      const limited = await api.call("POST", "/api/v1/me/api-tokens", {
        body: { name: "limited", permissions: ["SERVICE_ACCOUNT:UPDATE"] },
      });
      const ofLimited = limited.json<ShownToken>().fullToken;
      for (const token of [ofPlainOwner, ofLimited]) {
        const answer = await api.call("GET", accountsPath, { auth: { token } });
        expect(answer.status).to.equal(403);
        expect(challengeOf(answer)).to.equal(missing);
      }
    });

    it("is the same where the token was sent as Basic", async () => {
      const authorization = toBasic(await makePlainToken(api));
      const answer = await api.call("GET", accountsPath, { auth: null, headers: { authorization } });
      expect(answer.status).to.equal(403);
      expect(challengeOf(answer)).to.equal(missing);
    });

    it("names no permission where a role would give more than the caller has", async () => {
      const { token } = await makeCaller(api, ["ROLE:CREATE"]);
      const body = { name: "more", permissions: { FLOW: ["DELETE", "VIEW"] } };
      const answer = await api.call("POST", "/api/v1/main/roles", { auth: { token }, body });
      expectProblem(answer, "privilege-escalation");
      expect(challengeOf(answer)).to.equal('Bearer realm="tokenry", error="insufficient_scope"');
    });

    it("is not there where no token was sent: a password, a session", async () => {
      const user = await makeUser(api, { password: goodPassword });
      const byPassword = await api.call("GET", accountsPath, {
        auth: { username: user.email, password: goodPassword },
      });
      const bySession = await callWith(api, await login(api, user.email), "GET", accountsPath);
      for (const answer of [byPassword, bySession]) {
        expectProblem(answer, "forbidden");
        expect(challengeOf(answer)).to.equal(undefined);
      }
    });

    it("is not there where another credential would not help", async () => {
      for (const [code, method, path, body] of [
        ["invalid-parameter", "GET", `${accountsPath}?page=0`],
        ["validation-failed", "POST", accountsPath, { name: 1 }],
        ["managed-role", "DELETE", "/api/v1/main/roles/admin_main"],
      ] as const) {
        const answer = await api.call(method, path, { body });
        expectProblem(answer, code);
        expect(challengeOf(answer), code).to.equal(undefined);
      }
    });
  });
});
