import { expect } from "chai";
import { toTimestamp } from "../../src/lib/clock.ts";

describe("toTimestamp", () => {
  it("writes whole seconds without a fraction, and milliseconds where there are any", () => {
    expect(toTimestamp(new Date(Date.UTC(2024, 0, 2)))).to.equal("2024-01-02T00:00:00Z");
    expect(toTimestamp(new Date(Date.UTC(2024, 0, 2, 3, 4, 5, 60)))).to.equal("2024-01-02T03:04:05.060Z");
    expect(toTimestamp(new Date(Date.UTC(9999, 11, 31, 23, 59, 59, 999)))).to.equal("9999-12-31T23:59:59.999Z");
  });
});
