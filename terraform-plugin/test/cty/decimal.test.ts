import { expect } from "chai";
import fc from "fast-check";
import { fromDecimal, fromDouble, toCanonicalDecimal } from "../../src/cty/decimal.ts";

describe("toCanonicalDecimal", () => {
  const same: (string | number | bigint)[][] = [
    ["0", "-0", "0.000", 0],
    ["12.50", "1.25e1", "+12.5".slice(1), 12.5],
    ["-0.1", "-1e-1", -0.1],
    ["1e25", "10000000000000000000000000", 10n ** 25n],
  ];
  for (const spellings of same) {
    it(`is one for ${spellings.join(", ")}`, () => {
      expect(new Set(spellings.map(toCanonicalDecimal)).size).to.equal(1);
    });
  }

  it("refuses what is no number", () => {
    for (const text of ["", "abc", "1.2.3", "0x10", "NaN"]) expect(() => toCanonicalDecimal(text)).to.throw(TypeError);
  });
});

describe("fromDecimal", () => {
  const table: [string, number | bigint | string][] = [
    ["0.1", 0.1],
    ["1.50", 1.5],
    ["-0", 0],
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", 9007199254740993n],
    ["9223372036854775808", 9223372036854775808n],
    ["0.33333333333333333333", "0.33333333333333333333"],
    ["1e400", "1e400"],
  ];
  for (const [given, want] of table) {
    it(`reads ${given} as ${typeof want} ${want}`, () => expect(fromDecimal(given)).to.equal(want));
  }
});

describe("fromDouble", () => {
  it("keeps a double that prints as its value", () => expect(fromDouble(0.5)).to.equal(0.5));

  it("writes out a double that does not", () => {
    expect(fromDouble(0.1)).to.equal("0.1000000000000000055511151231257827021181583404541015625");
    expect(fromDouble(-0.1)).to.equal("-0.1000000000000000055511151231257827021181583404541015625");
    expect(fromDouble(2 ** 63)).to.equal(9223372036854775808n);
  });

  it("never changes the value", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(fromDouble(value))).to.equal(value === 0 ? 0 : value);
      }),
    );
  });
});
