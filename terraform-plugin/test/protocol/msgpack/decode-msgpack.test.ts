import { expect } from "chai";
import fc from "fast-check";
import type { CtyType } from "../../../src/cty/cty-type.ts";
import { Dynamic } from "../../../src/cty/dynamic.ts";
import { Unknown, unknown } from "../../../src/cty/unknown.ts";
import { decodeMsgpack } from "../../../src/protocol/msgpack/decode-msgpack.ts";
import { arbitraryType } from "../../helpers/arbitrary-value.ts";

const hex = (text: string) => Buffer.from(text, "hex");

describe("decodeMsgpack", () => {
  const table: [string, CtyType, string, unknown][] = [
    ["uint8", "number", "ccff", 255],
    ["uint16", "number", "cd0100", 256],
    ["uint32", "number", "ceffffffff", 4294967295],
    ["uint64 beyond a safe integer", "number", "cfffffffffffffffff", 18446744073709551615n],
    ["int8", "number", "d080", -128],
    ["int16", "number", "d18000", -32768],
    ["int32", "number", "d280000000", -2147483648],
    ["int64", "number", "d3ffffffffffffffff", -1],
    ["float32", "number", "ca3f000000", 0.5],
    ["float64 that prints as its value", "number", "cb3fe0000000000000", 0.5],
    [
      "float64 that does not",
      "number",
      "cb3fb999999999999a",
      "0.1000000000000000055511151231257827021181583404541015625",
    ],
    ["2^63 as a double", "number", "cb43e0000000000000", 9223372036854775808n],
    ["decimal text", "number", "a3302e31", 0.1],
    ["an empty extension of any code as unknown", "string", "d40000", unknown],
    ["a refined unknown", "string", "c7020c80c2", new Unknown(Buffer.from([0x80, 0xc2]))],
    ["an unknown object", ["object", { a: "string" }], "d40000", unknown],
    ["a dynamic value", "dynamic", "92c40822737472696e6722a178", new Dynamic("string", "x")],
    ["a dynamic unknown", "dynamic", "d40000", unknown],
    [
      "a map key that JavaScript gives a meaning",
      ["map", "bool"],
      "81a95f5f70726f746f5f5fc3",
      JSON.parse('{"__proto__":true}'),
    ],
  ];
  for (const [name, type, given, want] of table) {
    it(`reads ${name}`, () => expect(decodeMsgpack(type, hex(given))).to.deep.equal(want));
  }

  const faults: [string, CtyType, string, RegExp][] = [
    ["nothing", "string", "", /truncated/],
    ["a truncated string", "string", "a3616", /truncated/],
    ["a truncated list", ["list", "bool"], "92c3", /truncated/],
    ["bytes after the value", "bool", "c3c3", /bytes after the value/],
    ["a string for a bool", "bool", "a161", /expected a bool, found the byte 0xa1/],
    ["an attribute that the type does not have", ["object", {}], "81a161c0", /no attribute "a"/],
    ["a tuple of too many elements", ["tuple", []], "91c0", /more than 0 elements/],
    ["text that is no number", "number", "a161", /not a decimal number/],
  ];
  for (const [name, type, given, message] of faults) {
    it(`refuses ${name}`, () => expect(() => decodeMsgpack(type, hex(given))).to.throw(Error, message));
  }

  it("never hangs or crashes on random bytes: a value or an error", () => {
    fc.assert(
      fc.property(arbitraryType, fc.uint8Array({ maxLength: 64 }), (type, bytes) => {
        try {
          decodeMsgpack(type, bytes);
        } catch (error) {
          expect(error).to.be.instanceOf(Error);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
