import { randomUUID } from "node:crypto";
import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { pino } from "pino";
import { type RunningServer, startServer } from "../../src/server.ts";
import { type ApiAnswer, callApi } from "../helpers/call-api.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { forkKillable } from "../helpers/fork-killable.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken } from "../helpers/resources.ts";
import type { RotatedToken, ShownToken } from "../helpers/shown-token.ts";
import { newTokenText } from "../helpers/token-text.ts";

const writesAtMost = 20;

interface Case {
  what: string;
  /** Makes what the request needs; the request of the n-th point. */
  prepare: (api: Harness, accountId: string, n: number) => Promise<{ path: string; body: object }>;
  /** What must hold once the request has been answered. */
  check: (
    call: (method: string, path: string, token?: string) => Promise<ApiAnswer>,
    accountId: string,
    n: number,
    answer: ApiAnswer,
  ) => Promise<void>;
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
];

describe("Idempotency-Key and kill -9", function () {
  this.timeout(120_000);

  for (const { what, prepare, check } of cases) {
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
          if (answer.status !== 200) {
            expectProblem(answer, "request-in-progress");
            now += 60_000;
            answer = await send();
          }
          expect(answer.status, `killed after write ${n}: ${answer.text}`).to.equal(200);
          if (first) expect(answer.text).to.equal(first.text);
          const call = (method: string, target: string, credential = token) =>
            callApi(url, method, target, { auth: { token: credential } });
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
