import { expect } from "chai";
import fc from "fast-check";
import type { CtyType } from "../../../src/cty/cty-type.ts";
import type { CtyValue } from "../../../src/cty/cty-value.ts";
import { Dynamic } from "../../../src/cty/dynamic.ts";
import { Unknown, unknown } from "../../../src/cty/unknown.ts";
import { decodeMsgpack } from "../../../src/protocol/msgpack/decode-msgpack.ts";
import { encodeMsgpack } from "../../../src/protocol/msgpack/encode-msgpack.ts";
import { arbitraryType, arbitraryValue } from "../../helpers/arbitrary-value.ts";

const text = (value: string) => `${(0xa0 + value.length).toString(16)}${Buffer.from(value).toString("hex")}`;

describe("encodeMsgpack", () => {
  const table: [string, CtyType, CtyValue, string][] = [
    ["null", "string", null, "c0"],
    ["unknown", "string", unknown, "d40000"],
    ["a refined unknown with its payload", "string", new Unknown(Buffer.from([0x81, 1, 0xc2])), "c7030c8101c2"],
    ["a small integer", "number", 7, "07"],
    ["a negative one", "number", -1, "ff"],
    ["a larger one", "number", 1000, "d300000000000003e8"],
    ["the largest that fits 64 bits", "number", 2n ** 63n - 1n, "d37fffffffffffffff"],
    ["2^63 as text", "number", 2n ** 63n, `b3${Buffer.from("9223372036854775808").toString("hex")}`],
    ["10^25 as text", "number", 1e25, text("1e25")],
    ["0.1 as text, never as a double", "number", 0.1, text("0.1")],
    ["a tiny number", "number", 1e-7, text("1e-7")],
    ["digits beyond a double", "number", "0.33333333333333333333", text("0.33333333333333333333")],
    ["a string in NFC", "string", "e\u0301", "a2c3a9"],
    ["an object with what is missing as null", ["object", { a: "bool", b: "string" }], { a: true }, "82a161c3a162c0"],
    ["an empty set", ["set", "string"], [], "90"],
    [
      "a dynamic value with its type",
      "dynamic",
      new Dynamic("string", "x"),
      `92c408${Buffer.from('"string"').toString("hex")}a178`,
    ],
  ];
  for (const [name, type, value, want] of table) {
    it(`writes ${name}`, () => expect(encodeMsgpack(type, value).toString("hex")).to.equal(want));
  }

  const faults: [string, CtyType, CtyValue, RegExp][] = [
    ["a value of another type", ["object", { a: "string" }], { a: 7 }, /value\.a: expected "string", got number/],
    ["an attribute that the type does not have", ["object", {}], { a: 7 }, /no attribute "a"/],
    ["a tuple of another length", ["tuple", ["string"]], [], /expected \["tuple"/],
    ["infinity", "number", Number.POSITIVE_INFINITY, /not a decimal number/],
    ["text that is no number", "number", "seven", /not a decimal number/],
    ["an array for an object", ["object", {}], [], /got array of 0/],
  ];
  for (const [name, type, value, message] of faults) {
    it(`refuses ${name}`, () => expect(() => encodeMsgpack(type, value)).to.throw(TypeError, message));
  }

  it("does not name the value that it refuses: it may be a secret", () => {
    expect(() => encodeMsgpack("bool", "hunter2"))
      .to.throw()
      .and.satisfy((error: Error) => !error.message.includes("hunter2"));
  });

  it("is undone by decodeMsgpack for any type and value", () => {
    const typed = arbitraryType.chain((type) => arbitraryValue(type).map((value) => ({ type, value })));
    fc.assert(
      fc.property(typed, ({ type, value }) => {
        expect(decodeMsgpack(type, encodeMsgpack(type, value))).to.deep.equal(value);
      }),
      { numRuns: 500 },
    );
  });

  it("takes strings, arrays and maps of every size class", () => {
    for (const size of [15, 16, 31, 32, 255, 256, 65535, 65536]) {
      const list = Array.from({ length: size }, () => true);
      const map = Object.fromEntries(list.map((_, index) => [`k${index}`, index]));
      expect(decodeMsgpack("string", encodeMsgpack("string", "x".repeat(size)))).to.have.lengthOf(size);
      expect(decodeMsgpack(["list", "bool"], encodeMsgpack(["list", "bool"], list))).to.deep.equal(list);
      expect(decodeMsgpack(["map", "number"], encodeMsgpack(["map", "number"], map))).to.deep.equal(map);
    }
  });
});
