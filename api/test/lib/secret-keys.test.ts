import { createHmac, randomBytes } from "node:crypto";
import { expect } from "chai";
import { createSecretKeys, parseSecretKeys } from "../../src/lib/secret-keys.ts";

const [a, b, c] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2), Buffer.alloc(32, 3)] as const;

describe("createSecretKeys", () => {
  it("verifies what it digested, and nothing else", () => {
    const keys = createSecretKeys([a]);
    const stored = keys.digest("text");
    expect(keys.verify("text", stored)).to.equal(true);
    expect(keys.verify("Text", stored)).to.equal(false);
    expect(keys.verify("", stored)).to.equal(false);
    for (const digest of ["", stored.digest.slice(1), `${stored.digest}AA`, "!!!"]) {
      expect(keys.verify("text", { ...stored, digest })).to.equal(false);
    }
  });

  it("digests with the first key, and still verifies what a retired one digested", () => {
    const old = createSecretKeys([a]).digest("text");
    const keys = createSecretKeys([b, a]);
    expect(keys.verify("text", old)).to.equal(true);
    const now = keys.digest("text");
    expect(now).to.not.deep.equal(old);
    expect(now).to.deep.equal(createSecretKeys([b]).digest("text"));
  });

  it("verifies nothing of a key that it does not have any more", () => {
    const old = createSecretKeys([a]).digest("text");
    expect(createSecretKeys([b, c]).verify("text", old)).to.equal(false);
    expect(createSecretKeys([b]).verify("text", { ...old, keyId: createSecretKeys([b]).digest("x").keyId })).to.equal(
      false,
    );
  });

  it("gives the HMAC-SHA-256 of the text in base64url", () => {
    const { digest } = createSecretKeys([a]).digest("what do ya want for nothing?");
    expect(digest).to.equal(createHmac("sha256", a).update("what do ya want for nothing?").digest("base64url"));
  });

  it("derives a key for each purpose, from the current key alone", () => {
    const derived = createSecretKeys([a, b]).derive("x");
    expect(derived).to.have.lengthOf(32);
    expect(createSecretKeys([a]).derive("x")).to.deep.equal(derived);
    expect(createSecretKeys([a]).derive("y")).to.not.deep.equal(derived);
    expect(createSecretKeys([b]).derive("x")).to.not.deep.equal(derived);
    expect(derived).to.not.deep.equal(a);
  });

  it("names no key in a way that tells it", () => {
    const { keyId } = createSecretKeys([a]).digest("text");
    expect(keyId).to.match(/^[0-9a-f]{12}$/);
    expect(a.toString("hex")).to.not.contain(keyId);
  });
});

describe("parseSecretKeys", () => {
  it("reads keys joined by commas, blanks or line ends, in base64 or base64url", () => {
    const texts = [a.toString("base64"), b.toString("base64url"), c.toString("base64")];
    for (const separator of [",", ", ", "\n", "\r\n", " "]) {
      expect(parseSecretKeys(texts.join(separator))).to.deep.equal([a, b, c]);
    }
    expect(parseSecretKeys(`${texts[0]}\n`)).to.deep.equal([a]);
  });

  it("takes keys of more than 32 bytes", () => {
    expect(parseSecretKeys(randomBytes(64).toString("base64"))[0]).to.have.lengthOf(64);
  });

  for (const [what, text, reason] of [
    ["nothing", " , \n", "has no key"],
    ["a short key", Buffer.alloc(31, 7).toString("base64"), "key 1 has 31 bytes"],
    ["a second key that is short", `${a.toString("base64")},c2hvcnQ=`, "key 2 has 5 bytes"],
    ["what is not base64", "correct-horse!battery-staple-correct-horse-battery", "key 1 is not base64"],
    ["a percent sign", "zz%zz", "key 1 is not base64"],
  ] as const) {
    it(`refuses ${what}, and does not repeat it`, () => {
      expect(() => parseSecretKeys(text))
        .to.throw(Error, reason)
        .with.property("message")
        .that.equals(reason);
    });
  }
});
