import { randomUUID } from "node:crypto";
import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { pino } from "pino";
import { type RunningServer, startServer } from "../../src/server.ts";
import { type ApiAnswer, callApi } from "../helpers/call-api.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { forkKillable } from "../helpers/fork-killable.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { invitationsPath } from "../helpers/invitations.ts";
import { tenantsPath } from "../helpers/make-tenant.ts";
import { accountsPath, makeAccount, makeToken } from "../helpers/resources.ts";
import type { RotatedToken, ShownToken } from "../helpers/shown-token.ts";
import { accessPath } from "../helpers/tenant-access.ts";
import { newTokenText } from "../helpers/token-text.ts";
import { goodPassword, makeUser } from "../helpers/users.ts";

const writesAtMost = 20;

type Call = (method: string, path: string, token?: string, body?: object) => Promise<ApiAnswer>;

interface Case {
  what: string;
  /** Of the answer. Default: 200. */
  status?: number;
  /** Makes what the request needs; the request of the n-th point. */
  prepare: (api: Harness, accountId: string, n: number) => Promise<{ path: string; body: object }>;
  /** What must hold once the request has been answered. */
  check: (call: Call, accountId: string, n: number, answer: ApiAnswer) => Promise<void>;
}

const tokensOf = async (answer: ApiAnswer, name: string): Promise<Schemas["ApiToken"][]> =>
  answer.json<Schemas["ApiTokenList"]>().results.filter((token) => token.name === name);

/** One for each point, the same when it is asked for again. */
const broughtTexts = new Map<number, string>();
function broughtText(n: number): string {
  const text = broughtTexts.get(n) ?? newTokenText();
  broughtTexts.set(n, text);
  return text;
}

const cases: Case[] = [
  {
    what: "creates a service account",
    prepare: async (_api, _accountId, n) => ({ path: accountsPath, body: { name: `crash-${n}` } }),
    check: async (call, _accountId, n, answer) => {
      const found = (await call("GET", `${accountsPath}?filters[name][EQUALS]=crash-${n}`)).json<{
        results: { id: string }[];
      }>();
      expect(found.results.map(({ id }) => id)).to.deep.equal([answer.json<{ id: string }>().id]);
    },
  },
  {
    what: "creates an API token",
    prepare: async (_api, accountId, n) => ({
      path: `${accountsPath}/${accountId}/api-tokens`,
      body: { name: `crash-${n}` },
    }),
    check: async (call, accountId, n, answer) => {
      const { id, fullToken } = answer.json<ShownToken>();
      const tokens = await tokensOf(await call("GET", `${accountsPath}/${accountId}/api-tokens`), `crash-${n}`);
      expect(tokens.map((token) => [token.id, token.generation])).to.deep.equal([[id, 1]]);
      expect((await call("GET", "/api/v1/me", fullToken)).status).to.equal(200);
    },
  },
  {
    what: "creates an API token with a text that the caller brings",
    prepare: async (_api, accountId, n) => ({
      path: `${accountsPath}/${accountId}/api-tokens`,
      body: { name: `crash-${n}`, secret: broughtText(n) },
    }),
    check: async (call, accountId, n, answer) => {
      const { id } = answer.json<{ id: string }>();
      const tokens = await tokensOf(await call("GET", `${accountsPath}/${accountId}/api-tokens`), `crash-${n}`);
      expect(tokens.map((token) => [token.id, token.generation])).to.deep.equal([[id, 1]]);
      expect((await call("GET", "/api/v1/me", broughtText(n))).status).to.equal(200);
    },
  },
  {
    what: "rotates an API token to a text that the caller brings",
    prepare: async (api, accountId, n) => {
      const { id } = await makeToken(api, accountId, { name: `crash-${n}` });
      const body = { secret: broughtText(1_000 + n) };
      return { path: `${accountsPath}/${accountId}/api-tokens/${id}/rotate`, body };
    },
    check: async (call, accountId, n, answer) => {
      const { id, generation } = answer.json<RotatedToken>();
      expect(generation).to.equal(2);
      const tokens = await tokensOf(await call("GET", `${accountsPath}/${accountId}/api-tokens`), `crash-${n}`);
      expect(tokens.map((token) => [token.id, token.generation])).to.deep.equal([[id, 2]]);
      expect((await call("GET", "/api/v1/me", broughtText(1_000 + n))).status).to.equal(200);
    },
  },
  {
    what: "rotates an API token",
    prepare: async (api, accountId, n) => {
      const { id } = await makeToken(api, accountId, { name: `crash-${n}` });
      return { path: `${accountsPath}/${accountId}/api-tokens/${id}/rotate`, body: { overlap: "PT1H" } };
    },
    check: async (call, accountId, n, answer) => {
      const { id, fullToken, generation } = answer.json<RotatedToken>();
      expect(generation).to.equal(2);
      const tokens = await tokensOf(await call("GET", `${accountsPath}/${accountId}/api-tokens`), `crash-${n}`);
      expect(tokens.map((token) => [token.id, token.generation])).to.deep.equal([[id, 2]]);
      expect((await call("GET", "/api/v1/me", fullToken)).status).to.equal(200);
    },
  },
  {
    what: "revokes many API tokens",
    prepare: async (api, accountId, n) => {
      for (let token = 0; token < 2; token++) await makeToken(api, accountId, { name: `crash-${n}` });
      return { path: "/api/v1/main/api-token-revocations", body: { name: `crash-${n}` } };
    },
    check: async (call, accountId, n, answer) => {
      const { id, ...rest } = answer.json<Schemas["ApiTokenRevocation"]>();
      expect(rest).to.deep.equal({ status: "done", total: 2, revoked: 2 });
      const kept = await call("GET", `/api/v1/main/api-token-revocations/${id}`);
      expect(kept.text).to.equal(answer.text);
      const tokens = await call("GET", `${accountsPath}/${accountId}/api-tokens`);
      expect(await tokensOf(tokens, `crash-${n}`)).to.have.lengthOf(0);
    },
  },
  {
    what: "creates a tenant",
    prepare: async (_api, _accountId, n) => ({ path: tenantsPath, body: { id: `crash-${n}`, name: "Team" } }),
    check: async (call, _accountId, n, answer) => {
      expect((await call("GET", `${tenantsPath}/crash-${n}`)).text).to.equal(answer.text);
      const roles = await call("GET", `/api/v1/crash-${n}/roles/search`);
      expect(roles.json<{ total: number }>().total).to.equal(5);
    },
  },
  {
    what: "gives access to a tenant",
    status: 204,
    prepare: async (api, _accountId, n) => {
      const { email } = await makeUser(api, { email: `crash-${n}@example.com` });
      return { path: accessPath, body: { email } };
    },
    check: async (call, _accountId, n) => {
      expect(await membersOf(call, n)).to.have.lengthOf(1);
    },
  },
  {
    what: "invites somebody",
    status: 201,
    prepare: async (_api, _accountId, n) => ({ path: invitationsPath, body: { email: `crash-${n}@example.com` } }),
    check: async (call, _accountId, n, answer) => {
      const { id, code } = answer.json<Schemas["CreatedInvitation"]>();
      const listed = await call("GET", `${invitationsPath}/email/crash-${n}@example.com`);
      expect(listed.json<Schemas["Invitation"][]>().map((one) => one.id)).to.deep.equal([id]);
      const user = await call("POST", `/api/v1/invitation/create/${code}`, "", { password: goodPassword });
      expect(user.status, user.text).to.be.within(200, 299);
    },
  },
  {
    what: "invites somebody who has an account, which gives it all at once",
    status: 204,
    prepare: async (api, _accountId, n) => {
      const { email } = await makeUser(api, { email: `crash-${n}@example.com` });
      return { path: invitationsPath, body: { email, roles: [{ id: "viewer_main" }] } };
    },
    check: async (call, _accountId, n) => {
      const [member, ...others] = await membersOf(call, n);
      expect(others).to.have.lengthOf(0);
      const access = (await call("GET", `${accessPath}/${member?.id}`)).json<Schemas["TenantAccess"]>();
      expect(access.roles.map(({ id }) => id)).to.deep.equal(["viewer_main"]);
    },
  },
  {
    what: "invites somebody for whom an account is made",
    status: 204,
    prepare: async (_api, _accountId, n) => ({
      path: invitationsPath,
      body: { email: `crash-${n}@example.com`, createUserIfNotExist: true },
    }),
    check: async (call, _accountId, n) => {
      expect(await membersOf(call, n)).to.have.lengthOf(1);
    },
  },
];

/** The people of the tenant with the address of the n-th point. */
async function membersOf(call: Call, n: number): Promise<{ id: string }[]> {
  const query = `filters[username][EQUALS]=crash-${n}@example.com`;
  return (await call("GET", `${accessPath}?${query}`)).json<{ results: { id: string }[] }>().results;
}

describe("Idempotency-Key and kill -9", function () {
  this.timeout(120_000);

  for (const { what, status = 200, prepare, check } of cases) {
    it(`a request that ${what} takes effect once, wherever between two writes the server is killed`, async () => {
      const api = await startHarness();
      let server: RunningServer | undefined;
      try {
        const accountId = (await makeAccount(api)).id;
        const requests = [];
        for (let n = 1; n <= writesAtMost; n++)
          requests.push({ n, key: randomUUID(), ...(await prepare(api, accountId, n)) });
        await api.server.stop();
        let now = api.clock.now;
        let killed = 0;
        for (const { n, key, path, body } of requests) {
          const first = await sendToKillable(api, now, n, path, key, body);
          server = await startServer(api.config, { logger: pino({ level: "silent" }), clock: () => now });
          const { url } = server;
          const token = api.admin.token;
          const send = () => callApi(url, "POST", path, { auth: { token }, body, headers: { "idempotency-key": key } });
          let answer = await send();
          if (answer.status !== status) {
            expectProblem(answer, "request-in-progress");
            now += 60_000;
            answer = await send();
          }
          expect(answer.status, `killed after write ${n}: ${answer.text}`).to.equal(status);
          if (first) expect(answer.text).to.equal(first.text);
          const call: Call = (method, target, credential = token, given) =>
            callApi(url, method, target, {
              auth: credential === "" ? null : { token: credential },
              ...(given && { body: given }),
            });
          await check(call, accountId, n, answer);
          expect((await send()).text).to.equal(answer.text);
          await server.stop();
          server = undefined;
          if (first) break;
          killed++;
        }
        // Begin, effect and keeping the answer at the least; and the last request must have come through.
        expect(killed).to.be.within(3, writesAtMost - 1);
      } finally {
        await server?.stop();
        server = await startServer(api.config, { logger: pino({ level: "silent" }) });
        await server.stop();
        await api.stop().catch(() => undefined);
      }
    });
  }
});

/** The answer, or undefined when the server was killed before it. */
async function sendToKillable(
  { config, admin }: Harness,
  now: number,
  writes: number,
  path: string,
  key: string,
  body: object,
): Promise<ApiAnswer | undefined> {
  const { url, child, exited } = await forkKillable({ config, clock: { now } }, writes);
  try {
    return await callApi(url, "POST", path, {
      auth: { token: admin.token },
      body,
      headers: { "idempotency-key": key },
    }).catch(() => undefined);
  } finally {
    child.kill("SIGKILL");
    await exited;
  }
}
