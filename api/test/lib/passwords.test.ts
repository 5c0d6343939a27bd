import { expect } from "chai";
import { explainWeakPassword, hashPassword, isPassword, randomPassword } from "../../src/lib/passwords.ts";

describe("Passwords", () => {
  for (const [password, weakness] of [
    ["Aa1!aaaa", undefined],
    ["Pässwörd1!", undefined],
    ["Aa1!aaa", "must have at least 8 characters"],
    ["", "must have at least 8 characters"],
    ["Aaaaaaa!", "must have a digit"],
    ["AAAAAA1!", "must have a lower case letter"],
    ["aaaaaa1!", "must have an upper case letter"],
    ["Aaaaaaa1", "must have one of !@#$%^&*"],
    ["Aaaaaaa1?", "must have one of !@#$%^&*"],
  ] as const) {
    it(`${JSON.stringify(password)} ${weakness ?? "is strong enough"}`, () => {
      expect(explainWeakPassword(password)).to.equal(weakness);
    });
  }

  it("makes strong random ones, each another", () => {
    const made = Array.from({ length: 100 }, randomPassword);
    for (const password of made) expect(explainWeakPassword(password)).to.equal(undefined);
    expect(new Set(made).size).to.equal(100);
  });

  it("knows a password by its hash, and no other", async () => {
    const hash = await hashPassword("Correct-Horse-1!");
    expect(await isPassword("Correct-Horse-1!", hash)).to.equal(true);
    for (const wrong of ["correct-horse-1!", "Correct-Horse-1! ", "", hash]) {
      expect(await isPassword(wrong, hash)).to.equal(false);
    }
  });

  it("takes a character composed or decomposed for the same, as keyboards differ", async () => {
    expect(await isPassword("Pa\u0308sswort-1!", await hashPassword("P\u00e4sswort-1!"))).to.equal(true);
  });

  it("salts: two hashes of one password differ, and neither holds it", async () => {
    const [one, two] = [await hashPassword("Correct-Horse-1!"), await hashPassword("Correct-Horse-1!")];
    expect(one).to.not.equal(two);
    expect(one).to.match(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  });

  it("fails on a hash that it cannot read instead of saying no", async () => {
    for (const hash of ["", "bcrypt$x", "scrypt$32768$8$3$", "Correct-Horse-1!"]) {
      const error = await isPassword("x", hash).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error, hash).to.be.instanceOf(Error);
      expect(String(error)).to.not.contain("Correct-Horse");
    }
  });
});
