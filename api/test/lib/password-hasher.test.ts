import { randomBytes } from "node:crypto";
import { expect } from "chai";
import { createPasswordHasher, isPassword } from "../../src/lib/password-hasher.ts";
import { cheapPasswordCost } from "../helpers/cheap-password-cost.ts";

const passwords = createPasswordHasher();
const ofDefaultCost = /^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/;

describe("The hash of a password", () => {
  it("knows its password, and no other", async () => {
    const hash = await passwords.hash("Correct-Horse-1!");
    expect(await isPassword("Correct-Horse-1!", hash)).to.equal(true);
    for (const wrong of ["correct-horse-1!", "Correct-Horse-1! ", "", hash]) {
      expect(await isPassword(wrong, hash)).to.equal(false);
    }
  });

  it("takes a character composed or decomposed for the same, as keyboards differ", async () => {
    expect(await isPassword("Pa\u0308sswort-1!", await passwords.hash("P\u00e4sswort-1!"))).to.equal(true);
  });

  it("salts: two hashes of one password differ, and neither holds it", async () => {
    const [one, two] = [await passwords.hash("Correct-Horse-1!"), await passwords.hash("Correct-Horse-1!")];
    expect(one).to.not.equal(two);
    expect(one).to.match(ofDefaultCost);
  });

  it("names what it cost: it is known also where another cost is the default", async () => {
    const cheap = await createPasswordHasher(cheapPasswordCost).hash("Correct-Horse-1!");
    expect(cheap).to.match(/^scrypt\$2\$1\$1\$/);
    expect(await isPassword("Correct-Horse-1!", cheap)).to.equal(true);
    expect(await isPassword("Correct-Horse-2!", cheap)).to.equal(false);
  });

  it("of nobody looks like any other, and knows no password", async () => {
    const hash = passwords.unmatchable();
    expect(hash).to.match(ofDefaultCost).and.not.equal(passwords.unmatchable());
    expect(await isPassword("", hash)).to.equal(false);
  });

  it("has the cost of the key that a password gives", async () => {
    const salt = randomBytes(16);
    const key = await passwords.derive("Correct-Horse-1!", salt);
    const asHash = `scrypt$32768$8$3$${salt.toString("base64url")}$${key.toString("base64url")}`;
    expect(await isPassword("Correct-Horse-1!", asHash)).to.equal(true);
  });

  it("fails when it cannot be read instead of saying no", async () => {
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
