import { expect } from "chai";
import type { CtyType } from "../../src/cty/cty-type.ts";
import type { CtyValue } from "../../src/cty/cty-value.ts";
import { Dynamic } from "../../src/cty/dynamic.ts";
import { isEqual } from "../../src/cty/is-equal.ts";
import { Unknown, unknown } from "../../src/cty/unknown.ts";

describe("isEqual", () => {
  const table: [string, CtyType, CtyValue, CtyValue, boolean][] = [
    ["sets in another order", ["set", "string"], ["a", "b"], ["b", "a"], true],
    ["lists in another order", ["list", "string"], ["a", "b"], ["b", "a"], false],
    ["sets of numbers by value", ["set", "number"], [1, 2n], ["2", 1], true],
    ["null and unknown", "string", null, unknown, false],
    ["two unknown values", "string", new Unknown(Buffer.from([1])), unknown, true],
    ["strings of two Unicode forms", "string", "é", "e\u0301", true],
    ["an absent attribute and null", ["object", { a: "string" }], {}, { a: null }, true],
    ["maps with keys in another order", ["map", "number"], { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ["maps of different keys", ["map", "number"], { a: 1 }, { b: 1 }, false],
    ["an empty list and null", ["list", "string"], [], null, false],
    ["a list of one comma and two strings", ["list", "string"], ["a,b"], ["a", "b"], false],
    ["tuples", ["tuple", ["string", "bool"]], ["a", true], ["a", false], false],
    ["dynamic values of two types", "dynamic", new Dynamic("string", "1"), new Dynamic("number", 1), false],
    ["0.1 and the double next to it", "number", 0.1, "0.1000000000000000055511151231257827", false],
  ];
  for (const [name, type, a, b, want] of table) {
    it(`${name}: ${want}`, () => expect(isEqual(type, a, b)).to.equal(want));
  }
});
