import { expect } from "chai";
import { explainWeakPassword, randomPassword } from "../../src/lib/passwords.ts";

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
});
