import { addDuration, DurationError, parseDuration } from "@tokenry/spec";
import { expect } from "chai";
import { isSameDuration, validateDuration } from "../../src/validation/duration.ts";

const texts = [
  ..."P30D PT1H P1W P1DT12H PT0.5S PT1.123456789S P1W2DT3H4M5S PT90M P2913000D PT0.001S".split(" "),
  ..."30d P P1 PT P1DT -P1D P-1D P0D PT0S PT0.0001S P1Y P1M P1Y2M PT1.5H P1D1W PT1S1M p1d P1D2D P1.5D".split(" "),
  "P99999999999D",
  `P${"9".repeat(50)}D`,
  "P1 D",
  "P\u0661D",
  "PT1H\n2",
];

describe("max_age", () => {
  for (const text of texts) {
    it(`is judged at plan as the server would judge it: ${JSON.stringify(text)}`, () => {
      expect(validateDuration(text) === undefined).to.equal(isAcceptedByServer(text));
    });
  }

  it("may be blank, and surrounded by spaces, as the server takes it", () => {
    expect([validateDuration(""), validateDuration("  "), validateDuration(" P1D ")]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  const pairs = [
    { a: "P7D", b: "P1W", same: true },
    { a: "PT24H", b: "P1D", same: true },
    { a: null, b: "", same: true },
    { a: " ", b: null, same: true },
    { a: "P1D", b: "P2D", same: false },
    { a: "P1D", b: null, same: false },
    { a: "wrong", b: "also wrong", same: false },
    { a: "wrong", b: "wrong", same: true },
  ];
  for (const { a, b, same } of pairs) {
    it(`${same ? "is" : "is not"} the same length: ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      expect(isSameDuration(a, b)).to.equal(same);
      expect(isSameDuration(b, a)).to.equal(same);
    });
  }
});

function isAcceptedByServer(text: string): boolean {
  try {
    addDuration(Date.now(), parseDuration(text.trim()));
    return true;
  } catch (error) {
    if (error instanceof DurationError) return false;
    throw error;
  }
}
