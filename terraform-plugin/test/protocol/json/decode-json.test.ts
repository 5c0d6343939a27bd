import { expect } from "chai";
import type { CtyType } from "../../../src/cty/cty-type.ts";
import { Dynamic } from "../../../src/cty/dynamic.ts";
import { decodeJson } from "../../../src/protocol/json/decode-json.ts";
import { parseExactJson } from "../../../src/protocol/json/parse-exact-json.ts";

describe("decodeJson", () => {
  const table: [string, CtyType, string, unknown][] = [
    ["drops keys that the type does not have", ["object", { a: "string" }], '{"a":"x","gone":1}', { a: "x" }],
    ["gives null for what is absent", ["object", { a: "string" }], "{}", { a: null }],
    ["converts a number to a string", "string", "7", "7"],
    ["converts a string to a number", "number", '"7"', 7],
    ["converts a string to a bool", "bool", '"true"', true],
    ["keeps digits that JavaScript would round", "number", "0.33333333333333333333", "0.33333333333333333333"],
    ["keeps large integers", ["list", "number"], "[9223372036854775808]", [9223372036854775808n]],
    ["reads sets and maps", ["map", ["set", "number"]], '{"a":[1,2]}', { a: [1, 2] }],
    ["reads tuples", ["tuple", ["string", "bool"]], '["a",true]', ["a", true]],
    ["reads dynamic values", "dynamic", '{"type":"number","value":1}', new Dynamic("number", 1)],
  ];
  for (const [name, type, given, want] of table) {
    it(name, () => expect(decodeJson(type, parseExactJson(given))).to.deep.equal(want));
  }

  const faults: [string, CtyType, string, RegExp][] = [
    ["an object for a string", ["object", { a: "string" }], '{"a":{}}', /state\.a: expected string, got object/],
    ["an object for a list", ["list", "string"], "{}", /expected an array/],
    ["text for a bool", "bool", '"maybe"', /expected bool/],
  ];
  for (const [name, type, given, message] of faults) {
    it(`refuses ${name}`, () => expect(() => decodeJson(type, parseExactJson(given))).to.throw(TypeError, message));
  }
});
