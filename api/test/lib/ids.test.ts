import { expect } from "chai";
import fc from "fast-check";
import { newId, randomBase62 } from "../../src/lib/ids.ts";

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : 1);

describe("newId", () => {
  it("gives 22 characters of base62", () => {
    for (let count = 0; count < 200; count++) expect(newId()).to.match(/^[0-9A-Za-z]{22}$/);
  });

  it("sorts by time, in the order in which both stores compare text", () => {
    const time = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) });
    fc.assert(
      fc.property(time, time, (a, b) => {
        fc.pre(a !== b);
        expect(byCodePoint(newId(a), newId(b))).to.equal(a < b ? -1 : 1);
      }),
    );
  });

  it("never gives the same twice, were the clock to stand still", () => {
    const ids = new Set(Array.from({ length: 20_000 }, () => newId(0)));
    expect(ids.size).to.equal(20_000);
  });
});

describe("randomBase62", () => {
  it("gives as many characters as it is asked for", () => {
    for (const length of [0, 1, 16, 32, 1_000])
      expect(randomBase62(length))
        .to.match(/^[0-9A-Za-z]*$/)
        .and.have.lengthOf(length);
  });

  it("draws every character equally often", () => {
    const counts = new Map<string, number>();
    const draws = 124_000;
    for (const character of randomBase62(draws)) counts.set(character, (counts.get(character) ?? 0) + 1);
    expect(counts.size).to.equal(62);
    const expected = draws / 62;
    // Chi-squared with 61 degrees of freedom passes 130 once in a million times.
    const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquared).to.be.lessThan(130);
  });
});
