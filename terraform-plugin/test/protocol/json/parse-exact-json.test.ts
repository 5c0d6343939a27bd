import { expect } from "chai";
import fc from "fast-check";
import { parseExactJson } from "../../../src/protocol/json/parse-exact-json.ts";

describe("parseExactJson", () => {
  it("keeps numbers that JavaScript rounds as text, and leaves strings alone", () => {
    const text = '{"a":12345678901234567890,"b":"12345678901234567890","c":[1.5,-0.1],"d\\"1":1e400}';
    const want = { a: "12345678901234567890", b: "12345678901234567890", c: [1.5, -0.1], 'd"1': "1e400" };
    expect(parseExactJson(text)).to.deep.equal(want);
  });

  it("is JSON.parse where no digits would be lost", () => {
    const fewDigits = fc.json().filter((text) => !/\d{15}|\de/.test(text));
    fc.assert(
      fc.property(fewDigits, (text) => {
        expect(parseExactJson(text)).to.deep.equal(JSON.parse(text));
      }),
    );
  });
});
