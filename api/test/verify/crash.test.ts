import { expect } from "chai";
import { pino } from "pino";
import { createModels, type Models } from "../../src/models/index.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { callApi } from "../helpers/call-api.ts";
import { callKillable } from "../helpers/call-killable.ts";
import { type Harness, isOverTheWire, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken } from "../helpers/resources.ts";
import { storeTokens } from "../helpers/store-tokens.ts";
import { waitUntil } from "../helpers/wait-until.ts";

interface Thing {
  accountId: string;
  tokenId: string;
  fullToken: string;
}

interface Case {
  what: string;
  request: (thing: Thing) => { method: string; path: string; body?: object };
  action: string;
  /** The target of its audit entry. */
  targetOf: (thing: Thing) => string;
  /** Whether the token works once the change has been made. */
  worksAfter: boolean;
  writesAtMost: number;
}

const pathOf = ({ accountId, tokenId }: Thing) => `${accountsPath}/${accountId}/api-tokens/${tokenId}`;
const cases: Case[] = [
  {
    what: "the revocation of a token",
    request: (thing) => ({ method: "DELETE", path: pathOf(thing) }),
    action: "api-token.revoke",
    targetOf: ({ tokenId }) => tokenId,
    worksAfter: false,
    writesAtMost: 5,
  },
  {
    what: "the disabling of a token",
    request: (thing) => ({ method: "PATCH", path: pathOf(thing), body: { enabled: false } }),
    action: "api-token.update",
    targetOf: ({ tokenId }) => tokenId,
    worksAfter: false,
    writesAtMost: 5,
  },
  {
    what: "a rotation",
    request: (thing) => ({ method: "POST", path: `${pathOf(thing)}/rotate`, body: {} }),
    action: "api-token.rotate",
    targetOf: ({ tokenId }) => tokenId,
    worksAfter: false,
    writesAtMost: 5,
  },
  {
    what: "the disabling of an owner",
    request: ({ accountId }) => ({ method: "PATCH", path: `${accountsPath}/${accountId}`, body: { enabled: false } }),
    action: "service-account.update",
    targetOf: ({ accountId }) => accountId,
    worksAfter: false,
    writesAtMost: 5,
  },
  {
    what: "the deletion of an owner",
    request: ({ accountId }) => ({ method: "DELETE", path: `${accountsPath}/${accountId}` }),
    action: "service-account.delete",
    targetOf: ({ accountId }) => accountId,
    worksAfter: false,
    writesAtMost: 7,
  },
  {
    what: "the creation of another token",
    request: ({ accountId }) => ({
      method: "POST",
      path: `${accountsPath}/${accountId}/api-tokens`,
      body: { name: "another" },
    }),
    action: "service-account.create",
    targetOf: ({ accountId }) => accountId,
    worksAfter: true,
    writesAtMost: 4,
  },
];

describe("kill -9 between two writes", function () {
  this.timeout(240_000);

  for (const { what, request, action, targetOf, worksAfter, writesAtMost } of cases) {
    it(`of ${what} leaves it done or not done, with one audit entry, at every point`, async () => {
      const api = await startHarness();
      let server: RunningServer | undefined;
      try {
        const things: Thing[] = [];
        for (let n = 1; n <= writesAtMost; n++) {
          const { id: accountId } = await makeAccount(api);
          const { id: tokenId, fullToken } = await makeToken(api, accountId);
          things.push({ accountId, tokenId, fullToken });
        }
        await api.server.stop();
        for (const [index, thing] of things.entries()) {
          const { method, path, body } = request(thing);
          const auth = { token: api.admin.token };
          const answer = await callKillable(api, index + 1, method, path, { auth, ...(body && { body }) });
          const status = answer?.status;
          server = await start(api);
          const works = (await callApi(server.url, "GET", "/api/v1/me", { auth: { token: thing.fullToken } })).status;
          const where = `killed after write ${index + 1}, which was ${status === undefined ? "not " : ""}answered`;
          const models = await settled(server);
          const entries = await models.auditEntries.countDocuments({ action, targetId: targetOf(thing) });
          if (status !== undefined) expect(status, where).to.equal(200);
          // The first write is the change itself: from then on it stands, answered or not.
          expect(works, where).to.equal(worksAfter ? 200 : 401);
          expect(entries, where).to.equal(1);
          await expectInvariants(models);
          await server.stop();
          server = undefined;
        }
      } finally {
        await server?.stop();
        await api.server.database.close();
        await api.stop();
      }
    });
  }

  it("of a revocation of many lets it go on at the next start, each token with one audit entry", async () => {
    const api = await startHarness();
    let server: RunningServer | undefined;
    try {
      // FerretDB revokes ten a second.
      for (const n of isOverTheWire ? [1, 40] : [1, 2, 40, 150, 260, 420]) {
        const { id } = await makeAccount(api);
        await storeTokens(api, id, 130);
        await api.server.stop();
        const body = { serviceAccountId: id };
        const path = "/api/v1/main/api-token-revocations";
        const answer = await callKillable(api, n, "POST", path, { auth: { token: api.admin.token }, body });
        const status = answer?.status;
        server = await start(api);
        const models = await settled(server);
        const [revocation] = await models.tokenRevocations.find({ "conditions.serviceAccountId": id }).lean();
        // The first write is that of the revocation itself: from then on it will be done.
        if (!revocation) expect.fail(`killed after write ${n}: there is no revocation`);
        await waitUntil(
          async () => (await models.tokenRevocations.findById(revocation._id).lean())?.status === "done",
          60_000,
        );
        await server.services.settle();
        const done = await models.tokenRevocations.findById(revocation._id).lean();
        expect(done).to.include({ total: 130, revoked: 130 });
        expect(await models.apiTokens.countDocuments({ ownerId: id, state: "active" })).to.equal(0);
        if (status !== undefined) expect(status).to.equal(200);
        await expectInvariants(models);
        await server.stop();
        server = undefined;
        await api.restart();
      }
    } finally {
      await server?.stop();
      await api.stop();
    }
  });

  async function start(api: Harness): Promise<RunningServer> {
    return startServer(api.config, { logger: pino({ level: "silent" }), clock: () => api.clock.now });
  }

  async function settled(server: RunningServer): Promise<Models> {
    await server.services.settle();
    return createModels(server.database.connection);
  }
});

const sweptWithinMs = 15_000;

/** What holds whenever nothing is under way. */
async function expectInvariants(models: Models): Promise<void> {
  for (const model of [models.principals, models.apiTokens, models.tenants, models.tokenRevocations]) {
    const waiting = () => (model as typeof models.principals).countDocuments({ outboxAt: { $gt: new Date(0) } });
    // What the store refused once is moved by the next sweep.
    await waitUntil(async () => (await waiting()) === 0, sweptWithinMs).catch(() => undefined);
    expect(await waiting(), `${model.modelName} with audit entries that did not move`).to.equal(0);
  }
  const owners = new Set((await models.principals.find({ state: "active" }, { _id: 1 }).lean()).map(({ _id }) => _id));
  const tokens = await models.apiTokens.find({}, { ownerId: 1, name: 1 }).lean();
  expect(tokens.filter(({ ownerId }) => !owners.has(ownerId))).to.deep.equal([]);
  for (const { _id: targetId } of tokens.filter(({ name }) => name === "another")) {
    expect(await models.auditEntries.countDocuments({ action: "api-token.create", targetId })).to.equal(1);
  }
  const ids = (await models.changes.find({}, { _id: 1 }).sort({ _id: 1 }).lean()).map(({ _id }) => _id);
  const [first = 1] = ids;
  expect(ids).to.deep.equal(ids.map((_, index) => first + index));
  const entries = await models.auditEntries.find({ action: "api-token.revoke" }, { targetId: 1 }).lean();
  expect(new Set(entries.map(({ targetId }) => targetId)).size).to.equal(entries.length);
}
