import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import fc from "fast-check";
import { type Harness, isOverTheWire, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount } from "../helpers/resources.ts";
import type { RotatedToken, ShownToken } from "../helpers/shown-token.ts";
import { forwardAuthStatus, tokenPath } from "../helpers/token-api.ts";
import {
  type ModelOwner,
  type ModelToken,
  rotateModelToken,
  rotationStatus,
  shortenModelToken,
  shortenStatus,
  useModelToken,
} from "../helpers/token-model.ts";

const hourMs = 3_600_000;
const forever = Number.POSITIVE_INFINITY;
/** Half hours for what is long and whole ones for the clock: no use comes in the seconds around an expiry. */
const span = fc.integer({ min: 0, max: 30 }).map((hours) => hours + 0.5);
const pick = fc.nat({ max: 20 });
const retireOn = fc.constantFrom("time" as const, "first-use" as const);

const command = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({
      kind: fc.constant("create" as const),
      maxAge: fc.option(span),
      absolute: fc.option(span),
      extended: fc.boolean(),
    }),
  },
  { weight: 60, arbitrary: fc.record({ kind: fc.constant("use" as const), pick, textPick: pick }) },
  {
    weight: 30,
    arbitrary: fc.record({
      kind: fc.constant("rotate" as const),
      pick,
      overlap: fc.option(span),
      retireOn,
      force: fc.boolean(),
    }),
  },
  { weight: 30, arbitrary: fc.record({ kind: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant("enable" as const), pick, enabled: fc.boolean() }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant("extend" as const), pick, extended: fc.boolean() }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant("shorten" as const), pick, span }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant("revoke" as const), pick }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant("enable owner" as const), enabled: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("delete owner" as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("restart" as const) }) },
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

const toDuration = (hours: number) => `PT${Math.floor(hours)}H${hours % 1 === 0 ? "" : "30M"}`;
const orForever = (from: number, hours: number | null | undefined) =>
  hours === null || hours === undefined ? forever : from + hours * hourMs;

describe("A token", function () {
  this.timeout(240_000);
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  it("lives as the model says, whatever is done to it in whatever order", async () => {
    const runs = Number(process.env["TOKENRY_TEST_MODEL_RUNS"] ?? (isOverTheWire ? 8 : 40));
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 40 }), async (commands) => {
        const life = await startLife(api);
        for (const one of [{ kind: "create", maxAge: 8.5, absolute: null, extended: true } as const, ...commands]) {
          await life.run(one);
        }
        await life.checkAll();
      }),
      { numRuns: runs, interruptAfterTimeLimit: 200_000 },
    );
  });
});

async function startLife(api: Harness) {
  const { id: ownerId } = await makeAccount(api);
  const owner: ModelOwner = { enabled: true, isDeleted: false };
  const tokens: ModelToken[] = [];
  const tokenAt = (index: number) => tokens[index % tokens.length];
  const call = async (method: string, path: string, body?: unknown) => {
    // What a use moves is written in the background; a change of the same token sees it once it is.
    await api.server.services.settle();
    return api.call(method, path, body === undefined ? {} : { body });
  };

  const use = async (token: ModelToken, text: string) => {
    const works = useModelToken(token, owner, text, api.clock.now);
    expect(await forwardAuthStatus(api, text), `text of generation ${token.generation}`).to.equal(works ? 200 : 401);
  };
  const change = async (token: ModelToken, body: object, apply: () => void) => {
    const { status } = await call("PATCH", tokenPath(ownerId, token.id), body);
    expect(status).to.equal(owner.isDeleted || token.isRevoked ? 404 : 200);
    if (status === 200) apply();
  };

  const run = async (one: Command): Promise<void> => {
    const { now } = api.clock;
    if (one.kind === "wait") {
      api.clock.now += one.hours * hourMs;
      return;
    }
    if (one.kind === "restart") return api.restart();
    if (one.kind === "enable owner") {
      const { status } = await call("PATCH", `${accountsPath}/${ownerId}`, { enabled: one.enabled });
      expect(status).to.equal(owner.isDeleted ? 404 : 200);
      owner.enabled = one.enabled;
      return;
    }
    if (one.kind === "delete owner") {
      const { status } = await call("DELETE", `${accountsPath}/${ownerId}`);
      expect(status).to.equal(owner.isDeleted ? 404 : 200);
      owner.isDeleted = true;
      return;
    }
    if (one.kind === "create") {
      const answer = await call("POST", `${accountsPath}/${ownerId}/api-tokens`, {
        name: "t",
        extended: one.extended,
        ...(one.maxAge !== null && { maxAge: toDuration(one.maxAge) }),
        ...(one.absolute !== null && { absoluteMaxAge: toDuration(one.absolute) }),
      });
      expect(answer.status, answer.text).to.equal(owner.isDeleted ? 404 : 200);
      if (owner.isDeleted) return;
      const { id, fullToken } = answer.json<ShownToken>();
      const absoluteExpiresAt = orForever(now, one.absolute);
      tokens.push({
        id,
        current: fullToken,
        previous: undefined,
        dead: [],
        generation: 1,
        isRevoked: false,
        enabled: true,
        extended: one.extended,
        maxAgeMs: one.maxAge === null ? undefined : one.maxAge * hourMs,
        expiresAt: Math.min(orForever(now, one.maxAge), absoluteExpiresAt),
        absoluteExpiresAt,
      });
      return;
    }
    const token = tokenAt(one.pick);
    if (!token) return;
    switch (one.kind) {
      case "use": {
        const texts = [token.current, token.current, ...(token.previous ? [token.previous.text] : []), ...token.dead];
        return use(token, texts[one.textPick % texts.length] ?? token.current);
      }
      case "rotate": {
        const overlapMs = one.overlap === null ? undefined : one.overlap * hourMs;
        const expected = rotationStatus(token, owner, one.force, now);
        const answer = await call("POST", `${tokenPath(ownerId, token.id)}/rotate`, {
          ...(one.overlap !== null && { overlap: toDuration(one.overlap) }),
          retireOn: one.retireOn,
          force: one.force,
        });
        expect(answer.status, answer.text).to.equal(expected);
        if (expected !== 200) return;
        const { fullToken } = answer.json<RotatedToken>();
        rotateModelToken(token, fullToken, { overlapMs, retireOn: one.retireOn }, now);
        return;
      }
      case "enable":
        return change(token, { enabled: one.enabled }, () => {
          token.enabled = one.enabled;
        });
      case "extend":
        return change(token, { extended: one.extended }, () => {
          token.extended = one.extended;
        });
      case "shorten": {
        const expiresAt = now + one.span * hourMs;
        const expected = shortenStatus(token, owner, expiresAt);
        const exp = new Date(expiresAt).toISOString();
        const answer = await call("PATCH", tokenPath(ownerId, token.id), { exp });
        expect(answer.status, answer.text).to.equal(expected);
        if (expected === 200) shortenModelToken(token, expiresAt);
        return;
      }
      case "revoke": {
        const { status } = await call("DELETE", tokenPath(ownerId, token.id));
        expect(status).to.equal(owner.isDeleted || token.isRevoked ? 404 : 200);
        token.isRevoked = true;
      }
    }
  };

  /** What the store says, then what every text that there ever was does. */
  const checkAll = async (): Promise<void> => {
    const answer = await call("GET", `${accountsPath}/${ownerId}/api-tokens`);
    expect(answer.status).to.equal(owner.isDeleted ? 404 : 200);
    const listed = owner.isDeleted ? [] : answer.json<Schemas["ApiTokenList"]>().results;
    const alive = owner.isDeleted ? [] : tokens.filter(({ isRevoked }) => !isRevoked);
    const stored = listed.map((token) => ({
      id: token.id,
      generation: token.generation,
      enabled: token.enabled,
      expiresAt: token.exp === undefined ? forever : Date.parse(token.exp),
    }));
    const expected = alive.map(({ id, generation, enabled, expiresAt }) => ({ id, generation, enabled, expiresAt }));
    expect(stored).to.have.deep.members(expected);
    for (const token of tokens) {
      for (const text of [...token.dead, ...(token.previous ? [token.previous.text] : []), token.current]) {
        await use(token, text);
      }
    }
  };
  return { run, checkAll };
}
