import { parseTokenText, toTokenText } from "@tokenry/spec";
import { expect } from "chai";
import { randomBase62 } from "../../src/lib/ids.ts";
import type { ApiAnswer } from "../helpers/call-api.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken } from "../helpers/resources.ts";
import { tokenPath, updateToken } from "../helpers/token-api.ts";

const client = { ip: "127.0.0.1", userAgent: undefined };

function withOtherSecret(text: string): string {
  const parts = parseTokenText(text);
  if (!parts) throw new Error("no token");
  return toTokenText({ ...parts, secret: randomBase62(32) });
}

const unknownText = () =>
  toTokenText({ prefix: "tkr", type: "sat", lookupId: randomBase62(16), secret: randomBase62(32) });

/** Every reason not to let a token in must look the same to whoever tries. */
describe("Tokens that do not work", () => {
  let api: Harness;
  let account: string;
  const texts = new Map<string, string>();
  before(async () => {
    api = await startHarness();
    account = (await makeAccount(api)).id;
    const live = await makeToken(api, account);
    texts.set("unknown", unknownText());
    texts.set("wrong secret", withOtherSecret(live.fullToken));
    const revoked = await makeToken(api, account);
    await api.call("DELETE", tokenPath(account, revoked.id));
    texts.set("revoked", revoked.fullToken);
    const disabled = await makeToken(api, account);
    await updateToken(api, account, disabled.id, { enabled: false });
    texts.set("disabled", disabled.fullToken);
    const expired = await makeToken(api, account, { maxAge: "PT1S" });
    texts.set("expired", expired.fullToken);
    texts.set("elsewhere", (await makeToken(api, account, { allowedCidrs: ["192.0.2.0/24"] })).fullToken);
    const rotated = await makeToken(api, account);
    await api.call("POST", `${tokenPath(account, rotated.id)}/rotate`);
    texts.set("rotated away", rotated.fullToken);
    const owner = await makeAccount(api);
    texts.set("owner disabled", (await makeToken(api, owner.id)).fullToken);
    await api.call("PATCH", `${accountsPath}/${owner.id}`, { body: { enabled: false } });
    const gone = await makeAccount(api);
    texts.set("owner deleted", (await makeToken(api, gone.id)).fullToken);
    await api.call("DELETE", `${accountsPath}/${gone.id}`);
    texts.set("malformed", live.fullToken.slice(0, -1));
    api.clock.now += 5_000;
  });
  after(() => api.stop());

  const shapeOf = ({ status, headers, text }: ApiAnswer) => {
    const { "x-request-id": id, date: _date, ...others } = headers;
    return { status, headers: others, text: text.replaceAll(String(id), "(id)") };
  };

  for (const path of ["/api/v1/me", "/api/v1/forward-auth", accountsPath]) {
    it(`look the same at ${path}, in status, headers and text, the first time and later`, async () => {
      const shapes = new Set<string>();
      for (let round = 0; round < 2; round++) {
        for (const token of texts.values()) {
          shapes.add(JSON.stringify(shapeOf(await api.call("GET", path, { auth: { token } }))));
        }
      }
      expect([...shapes]).to.have.lengthOf(1);
      const [shape = ""] = shapes;
      expect(JSON.parse(shape)).to.have.property("status", 401);
    });
  }

  it("look the same to a program that asks", async () => {
    for (const token of texts.values()) {
      const verified = await api.call("POST", "/api/v1/tokens/verify", { body: { token, ip: "127.0.0.1" } });
      expect(verified.json()).to.deep.equal({ active: false });
      const introspected = await api.call("POST", "/api/v1/tokens/introspect", {
        rawBody: new URLSearchParams({ token }).toString(),
        headers: { "content-type": "application/x-www-form-urlencoded" },
      });
      expect(introspected.json()).to.deep.equal({ active: false });
    }
  });

  it("take the same class of time: nobody can tell a wrong secret from an unknown token by the clock", async () => {
    const { verifier } = api.server.services;
    const live = await makeToken(api, account);
    const kinds: Record<string, () => string> = {
      unknown: unknownText,
      wrong: () => withOtherSecret(live.fullToken),
    };
    const times: Record<string, number[]> = { unknown: [], wrong: [] };
    for (let round = 0; round < 400; round++) {
      const order = round % 2 === 0 ? ["unknown", "wrong"] : ["wrong", "unknown"];
      for (const kind of order) {
        const text = kinds[kind]?.() ?? "";
        const startedAt = performance.now();
        await verifier.verify(text, client);
        times[kind]?.push(performance.now() - startedAt);
      }
    }
    const [unknown, wrong] = [medianOf(times["unknown"] ?? []), medianOf(times["wrong"] ?? [])];
    console.log(`      medians: unknown ${(unknown * 1_000).toFixed(0)} µs, wrong ${(wrong * 1_000).toFixed(0)} µs`);
    // Generous: a second read of the store, or a digest left out of many, would double one of them.
    expect(Math.max(unknown, wrong) / Math.min(unknown, wrong)).to.be.lessThan(1.7);
  }).timeout(60_000);

  it("take the same class of time when they are known: from memory, without a look at the store", async () => {
    const { verifier } = api.server.services;
    const kinds = ["disabled", "expired", "elsewhere", "owner disabled"].map((kind) => texts.get(kind) ?? "");
    for (const text of kinds) expect(await verifier.verify(text, client)).to.equal(undefined);
    for (const text of kinds) expect(verifier.verify(text, client)).to.equal(undefined);
  });
});

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
