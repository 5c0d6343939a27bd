import { randomBytes } from "node:crypto";
import { expect } from "chai";
import { explainWeakSecret } from "../src/token-secret.ts";

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const random = () => Array.from(randomBytes(32), (byte) => base62.charAt(byte % 62)).join("");

describe("the secret of a token that the caller brings", () => {
  const weak = [
    { what: "one character", secret: "a".repeat(32), says: "only 1 different" },
    { what: "few characters", secret: "01234567890123450123456789012345".slice(0, 32), says: "only 10 different" },
    { what: "a word again and again", secret: "Passw0rdQ1x9Zk3B7uPassw0rdQ1x9Zk", says: "repeats a part of itself" },
    { what: "the alphabet", secret: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef", says: "in the order of the alphabet" },
    {
      what: "the alphabet backwards",
      secret: "zyxwvutsrqponmlkjihgfedcba987654",
      says: "in the order of the alphabet",
    },
  ];
  for (const { what, secret, says } of weak) {
    it(`is not taken for random when it is ${what}, and the reason does not repeat it`, () => {
      expect(explainWeakSecret(secret)).to.contain(says).and.not.to.contain(secret.slice(0, 8));
    });
  }

  it("is taken when it is random", () => {
    for (let count = 0; count < 20_000; count++) {
      const secret = random();
      expect(explainWeakSecret(secret), secret).to.equal(undefined);
    }
  });
});
