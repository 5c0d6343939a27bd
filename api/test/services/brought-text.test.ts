import { randomUUID } from "node:crypto";
import { parseTokenText } from "@tokenry/spec";
import { expect } from "chai";
import { expectProblem, pointersOf } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../helpers/resources.ts";
import { getToken } from "../helpers/token-api.ts";
import { newTokenText } from "../helpers/token-text.ts";

const lookupIdOf = (text: string): string => parseTokenText(text)?.lookupId ?? "";

describe("a token whose text the caller brings", () => {
  let api: Harness;
  let account: string;
  before(async () => {
    api = await startHarness();
    account = (await makeAccount(api)).id;
  });
  after(() => api.stop());

  const path = () => `${accountsPath}/${account}/api-tokens`;
  const create = (secret: unknown, more: object = {}, headers: Record<string, string> = {}) =>
    api.call("POST", path(), { body: { name: "deploy", secret, ...more }, headers });
  const rotate = (id: string, body: object, headers: Record<string, string> = {}) =>
    api.call("POST", `${path()}/${id}/rotate`, { body, headers });
  const bring = async (text = newTokenText()) => {
    const answer = await create(text);
    expect(answer.status, answer.text).to.equal(200);
    return { id: answer.json<{ id: string }>().id, text };
  };

  describe("200", () => {
    it("works at once, is known by its prefix, and is in no answer", async () => {
      const text = newTokenText();
      const answer = await create(text);
      expect(answer.json()).to.not.have.any.keys("fullToken", "sealedToken", "secret");
      expect(answer.text).to.not.contain(text.slice(14));
      expect(await statusWith(api, text)).to.equal(200);
      const token = await getToken(api, account, answer.json<{ id: string }>().id);
      expect(token.prefix).to.equal(text.slice(0, 14));
      expect(JSON.stringify(token)).not.to.contain(text.slice(14));
    });

    it("is stored as a digest, and never logged", async () => {
      const { text } = await bring();
      const stored = await api.server.services.apiTokens.list(account);
      expect(JSON.stringify(stored)).not.to.contain(parseTokenText(text)?.secret);
      expect(api.logText()).not.to.contain(parseTokenText(text)?.secret);
    });

    it("is rotated to another text that the caller brings; id and history stay, the old text ends", async () => {
      const { id, text } = await bring();
      const next = newTokenText();
      const answer = await rotate(id, { secret: next });
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.json()).to.not.have.any.keys("fullToken", "sealedToken", "secret");
      expect(answer.text).to.not.contain(next);
      expect([await statusWith(api, text), await statusWith(api, next)]).to.deep.equal([401, 200]);
      expect(await getToken(api, account, id)).to.include({ generation: 2, prefix: next.slice(0, 14) });
    });

    it("has two texts for a while when the new one has the lookup id of the old one", async () => {
      const { id, text } = await bring();
      const next = newTokenText({ lookupId: lookupIdOf(text) });
      expect((await rotate(id, { secret: next, overlap: "PT1H" })).status).to.equal(200);
      expect([await statusWith(api, text), await statusWith(api, next)]).to.deep.equal([200, 200]);
    });

    it("replaces a text that the server minted, and is replaced by one", async () => {
      const { id, fullToken } = await makeToken(api, account);
      const text = newTokenText();
      expect((await rotate(id, { secret: text })).status).to.equal(200);
      expect([await statusWith(api, fullToken), await statusWith(api, text)]).to.deep.equal([401, 200]);
      const minted = (await rotate(id, {})).json<{ fullToken: string }>().fullToken;
      expect([await statusWith(api, text), await statusWith(api, minted)]).to.deep.equal([401, 200]);
      expect(lookupIdOf(minted)).to.equal(lookupIdOf(text));
    });

    it("is made and rotated once for one Idempotency-Key, and refused with another text", async () => {
      const text = newTokenText();
      const key = { "idempotency-key": randomUUID() };
      const [first, second] = [await create(text, {}, key), await create(text, {}, key)];
      expect([first.status, second.status]).to.deep.equal([200, 200]);
      expect(second.json()).to.deep.equal(first.json());
      expect(second.headers["idempotency-replayed"]).to.equal("true");
      expectProblem(await create(newTokenText(), {}, key), "idempotency-key-reused");
      const { id } = first.json<{ id: string }>();
      const again = { "idempotency-key": randomUUID() };
      const secret = newTokenText();
      await rotate(id, { secret }, again);
      expect((await rotate(id, { secret }, again)).json()).to.include({ generation: 2 });
    });
  });

  describe("409", () => {
    it("is refused when a token has this text, or another with its lookup id, whoever owns that", async () => {
      const { text } = await bring();
      const other = (await makeAccount(api)).id;
      for (const secret of [text, newTokenText({ lookupId: lookupIdOf(text) })]) {
        const answer = await api.call("POST", `${accountsPath}/${other}/api-tokens`, { body: { name: "x", secret } });
        const problem = expectProblem(answer, "secret-in-use");
        expect(pointersOf(problem)).to.deep.equal(["/secret"]);
        expect(problem).not.to.have.property("existingId");
        expect(answer.text).not.to.contain(parseTokenText(text)?.secret);
      }
      expect(await statusWith(api, text)).to.equal(200);
    });

    it("names the token of the same owner that has this very text, enabled or not, and no token that has only its lookup id", async () => {
      const { id, text } = await bring();
      expect(expectProblem(await create(text, { name: "other" }), "secret-in-use").existingId).to.equal(id);
      await api.call("PATCH", `${path()}/${id}`, { body: { enabled: false } });
      expect(expectProblem(await create(text), "secret-in-use").existingId).to.equal(id);
      const guess = newTokenText({ lookupId: lookupIdOf(text) });
      expect(expectProblem(await create(guess), "secret-in-use")).not.to.have.property("existingId");
    });

    it("names no token whose text it was before a rotation", async () => {
      const { id, text } = await bring();
      const next = newTokenText({ lookupId: lookupIdOf(text) });
      await rotate(id, { secret: next, overlap: "PT1H" });
      expect(expectProblem(await create(text), "secret-in-use")).not.to.have.property("existingId");
      expect(expectProblem(await create(next), "secret-in-use").existingId).to.equal(id);
    });

    it("is refused with an Idempotency-Key too, and makes no token", async () => {
      const { text } = await bring();
      const other = (await makeAccount(api)).id;
      const answer = await api.call("POST", `${accountsPath}/${other}/api-tokens`, {
        body: { name: "x", secret: text },
        headers: { "idempotency-key": randomUUID() },
      });
      expectProblem(answer, "secret-in-use");
      expect((await api.call("GET", `${accountsPath}/${other}/api-tokens`)).json()).to.deep.include({ total: 0 });
    });

    it("is not rotated to the text that it has, nor to the one that still works, nor to that of another", async () => {
      const { id, text } = await bring();
      expect(expectProblem(await rotate(id, { secret: text }), "secret-in-use").existingId).to.equal(id);
      const next = newTokenText({ lookupId: lookupIdOf(text) });
      await rotate(id, { secret: next, overlap: "PT1H" });
      expectProblem(await rotate(id, { secret: text, force: true }), "secret-in-use");
      expectProblem(await rotate(id, { secret: (await bring()).text, force: true }), "secret-in-use");
      expect(await statusWith(api, next)).to.equal(200);
    });
  });

  describe("422", () => {
    const secret = "s3cr".repeat(8);
    const malformed = [
      { what: "a password", text: "correct horse battery staple", says: /does not begin as a token does/ },
      { what: "a mistyped text", text: newTokenText().replace(/.$/, "!"), says: /neither a letter nor a digit/ },
      { what: "a wrong checksum", text: `${newTokenText().slice(0, -6)}000000`, says: /checksum is wrong/ },
      { what: "another product's prefix", text: newTokenText({ prefix: "acme" }), says: /must begin with tkr_sat_$/ },
      { what: "a person's token", text: newTokenText({ type: "pat" }), says: /must begin with tkr_sat_$/ },
      { what: "a number", text: 7, says: /must be string/ },
      { what: "nothing", text: "", says: /must NOT have fewer/ },
    ];
    for (const { what, text, says } of malformed) {
      it(`is not ${what}, for a new token and for a rotation`, async () => {
        const { id } = await makeToken(api, account);
        for (const answer of [await create(text), await rotate(id, { secret: text })]) {
          const problem = expectProblem(answer, "validation-failed");
          expect(pointersOf(problem)).to.deep.equal(["/secret"]);
          expect(problem.detail).to.match(says);
          if (typeof text === "string" && text.length > 20) expect(answer.text).not.to.contain(text.slice(-20));
        }
      });
    }

    it("is not one whose secret is not random", async () => {
      const answer = await create(newTokenText({ secret }));
      const problem = expectProblem(answer, "weak-secret");
      expect(problem.detail).to.contain("has only 4 different characters");
      expect(answer.text).not.to.contain("s3cr");
    });

    it("has no overlap with a text of another lookup id, which the detail names", async () => {
      const { id, text } = await bring();
      const problem = expectProblem(await rotate(id, { secret: newTokenText(), overlap: "PT1H" }), "validation-failed");
      expect(pointersOf(problem)).to.deep.equal(["/overlap"]);
      expect(problem.detail).to.contain(lookupIdOf(text));
      expect(await statusWith(api, text)).to.equal(200);
      const waits = await rotate(id, { secret: newTokenText(), retireOn: "first-use" });
      expect(pointersOf(expectProblem(waits, "validation-failed"))).to.deep.equal(["/retireOn"]);
    });
  });
});
