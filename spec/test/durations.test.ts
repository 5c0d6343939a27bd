import { expect } from "chai";
import fc from "fast-check";
import { addDuration, DurationError, latestTimestamp, parseDuration } from "../src/index.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe("parseDuration", () => {
  for (const [text, milliseconds] of [
    ["PT1S", second],
    ["PT0.001S", 1],
    ["PT0.5S", 500],
    ["PT1.9999S", 1_999],
    ["PT1M", minute],
    ["PT90M", 90 * minute],
    ["PT1H", hour],
    ["P1D", day],
    ["P30D", 30 * day],
    ["P1W", 7 * day],
    ["P1W1D", 8 * day],
    ["P1DT1H1M1S", day + hour + minute + second],
    ["P0DT1S", second],
    ["P007D", 7 * day],
    ["PT1H1S", hour + second],
  ] as const) {
    it(`reads ${text} as ${milliseconds} ms`, () => {
      expect(parseDuration(text)).to.equal(milliseconds);
    });
  }

  for (const [text, reason] of [
    ["", /ISO 8601/],
    ["P", /ISO 8601/],
    ["PT", /ISO 8601/],
    ["P1DT", /ISO 8601/],
    ["30d", /ISO 8601/],
    ["1D", /ISO 8601/],
    ["p1d", /ISO 8601/],
    ["P1", /ISO 8601/],
    ["P1H", /ISO 8601/],
    ["PT1D", /ISO 8601/],
    ["P1D1W", /ISO 8601/],
    ["PT1S1M", /ISO 8601/],
    ["P1.5D", /ISO 8601/],
    ["PT.5S", /ISO 8601/],
    ["PT1,5S", /ISO 8601/],
    ["PT1.S", /ISO 8601/],
    [" P1D", /ISO 8601/],
    ["P1D\n", /ISO 8601/],
    ["P٣D", /ISO 8601/],
    ["P1e3D", /ISO 8601/],
    ["P+1D", /ISO 8601/],
    ["-P1D", /negative/],
    ["P-1D", /negative/],
    ["PT-0.5S", /negative/],
    ["P1Y", /years and months/],
    ["P1M", /years and months/],
    ["P0D", /longer than zero/],
    ["PT0S", /longer than zero/],
    ["PT0.0009S", /longer than zero/],
  ] as const) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(() => parseDuration(text)).to.throw(DurationError, reason);
    });
  }

  it("adds up whatever parts there are", () => {
    const part = fc.nat({ max: 999 });
    fc.assert(
      fc.property(part, part, part, part, part, (weeks, days, hours, minutes, seconds) => {
        const sum = weeks * 7 * day + days * day + hours * hour + minutes * minute + seconds * second;
        fc.pre(sum > 0);
        expect(parseDuration(`P${weeks}W${days}DT${hours}H${minutes}M${seconds}S`)).to.equal(sum);
      }),
    );
  });

  it("gives a number above zero or a reason for any text", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^-?P[0-9.,WDTHMSY+-]{0,12}$/));
    fc.assert(
      fc.property(text, (candidate) => {
        try {
          expect(parseDuration(candidate)).to.be.greaterThan(0);
        } catch (error) {
          expect(error).to.be.instanceOf(DurationError);
        }
      }),
    );
  });
});

describe("addDuration", () => {
  it("reaches the last millisecond of the year 9999 and not one further", () => {
    expect(addDuration(latestTimestamp - 1, 1).toISOString()).to.equal("9999-12-31T23:59:59.999Z");
    expect(() => addDuration(latestTimestamp, 1)).to.throw(DurationError, /past the year 9999/);
  });

  it("refuses what no date can hold", () => {
    for (const milliseconds of [Number.MAX_VALUE, Infinity, NaN]) {
      expect(() => addDuration(0, milliseconds)).to.throw(DurationError);
    }
    expect(() => addDuration(0, parseDuration(`P${"9".repeat(400)}D`))).to.throw(DurationError);
  });
});
