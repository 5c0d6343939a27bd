import { createHash, createHmac, randomBytes } from "node:crypto";
import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../helpers/resources.ts";

const secretPart = (text: string): string => text.slice(text.lastIndexOf("_") + 1 + 16, -6);

/** Every value that is stored in any collection, as text, from documents of any depth. */
async function dump(api: Harness): Promise<string[]> {
  const values: string[] = [];
  for (const model of Object.values(api.server.database.connection.models)) {
    const documents: unknown[] = await model.find({}).lean();
    JSON.stringify(documents, (_name, value: unknown) => {
      if (typeof value === "string" || typeof value === "number") values.push(String(value));
      return value;
    });
  }
  return values;
}

function* derivationsOf(text: string, stored: readonly string[]): Generator<string> {
  const digests: Buffer[] = [Buffer.from(text)];
  for (const algorithm of ["md5", "sha1", "sha256", "sha512", "sha3-256", "blake2b512"]) {
    digests.push(createHash(algorithm).update(text).digest());
  }
  // Nothing that is stored is the key.
  for (const value of stored) {
    digests.push(createHmac("sha256", value).update(text).digest());
    digests.push(
      createHash("sha256")
        .update(value + text)
        .digest(),
    );
    if (/^[\w-]{16,}$/.test(value))
      digests.push(createHmac("sha256", Buffer.from(value, "base64url")).update(text).digest());
  }
  for (const digest of digests) {
    yield digest.toString("base64url");
    yield digest.toString("base64");
    yield digest.toString("hex");
  }
}

describe("a dump of the database alone", () => {
  const key = randomBytes(32);
  let api: Harness;
  let texts: string[];
  before(async () => {
    api = await startHarness({ secretKeys: [key] });
    const { id } = await makeAccount(api);
    const { id: tokenId, fullToken } = await makeToken(api, id);
    expect(await statusWith(api, fullToken)).to.equal(200);
    const idempotent = { "idempotency-key": "dumped" };
    const rotated = await api.call("POST", `${accountsPath}/${id}/api-tokens/${tokenId}/rotate`, {
      body: { overlap: "PT1H" },
      headers: idempotent,
    });
    texts = [fullToken, rotated.json<{ fullToken: string }>().fullToken, api.admin.token];
    await api.server.services.settle();
  });
  after(() => api.stop());

  it("has no text of a token, no part of its secret, and no password", async () => {
    const all = (await dump(api)).join("\n");
    for (const text of texts) {
      expect(all).to.not.contain(text);
      const secret = secretPart(text);
      for (let start = 0; start + 8 <= secret.length; start++)
        expect(all).to.not.contain(secret.slice(start, start + 8));
    }
    expect(all).to.not.contain(api.admin.password);
  });

  it("has nothing that a text can be checked against without the key", async () => {
    const values = await dump(api);
    const stored = new Set(values);
    expect(stored.size).to.be.greaterThan(50);
    for (const text of texts) {
      for (const candidate of [text, secretPart(text)]) {
        for (const derived of derivationsOf(candidate, [...stored])) expect(stored.has(derived)).to.equal(false);
      }
    }
    // The same search finds the digests when it is given the key, so it would have found them.
    const withKey = createHmac("sha256", key)
      .update(texts[1] ?? "")
      .digest("base64url");
    expect(stored.has(withKey)).to.equal(true);
    expect(values.join()).to.not.contain(key.toString("base64")).and.not.contain(key.toString("base64url"));
  });

  it("lets no token in under other keys", async () => {
    const other = await startHarness({ ...api.config, secretKeys: [randomBytes(32)], ...(await movedStore(api)) });
    try {
      for (const token of texts) expect(await statusWith(other, token)).to.equal(503);
    } finally {
      await other.stop();
      await api.restart();
    }
  });
});

/** Lets another server open the store. */
async function movedStore(api: Harness): Promise<{ firstAdmin: undefined }> {
  await api.server.stop();
  return { firstAdmin: undefined };
}
