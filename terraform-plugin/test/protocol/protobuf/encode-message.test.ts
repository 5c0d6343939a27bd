import { expect } from "chai";
import fc from "fast-check";
import { decodeMessage } from "../../../src/protocol/protobuf/decode-message.ts";
import { encodeMessage } from "../../../src/protocol/protobuf/encode-message.ts";
import { Outer } from "../../helpers/sample-message.ts";

describe("encodeMessage", () => {
  const table: [string, Parameters<typeof encodeMessage<object>>[1], string][] = [
    ["nothing for zero values", { text: "", raw: Buffer.alloc(0), flag: false, count: 0 }, ""],
    ["an explicit zero", { inner: { index: 0 } }, "32021000"],
    ["an empty message that is there", { inner: {} }, "3200"],
    ["a string", { text: "hé" }, "0a0368c3a9"],
    ["a negative integer in ten bytes", { count: -1 }, "20ffffffffffffffffff01"],
    ["repeated messages", { items: [{ name: "a" }, {}] }, "3a030a01613a00"],
    ["map entries, with a field number of two bytes", { byName: { k: { name: "a" } } }, "c20c080a016b12030a0161"],
  ];
  for (const [name, given, want] of table) {
    it(`writes ${name}`, () => expect(encodeMessage(Outer, given).toString("hex")).to.equal(want));
  }

  it("is undone by decodeMessage", () => {
    const text = fc.string({ minLength: 1, unit: "grapheme" });
    const inner = fc.record({ name: text, index: fc.maxSafeInteger() });
    const outer = fc.record({
      text,
      raw: fc.uint8Array({ minLength: 1, maxLength: 300 }).map((value) => Buffer.from(value)),
      flag: fc.constant(true),
      count: fc.maxSafeInteger().filter((value) => value !== 0),
      inner,
      items: fc.array(inner, { minLength: 1 }),
      byName: fc.dictionary(text, inner, { minKeys: 1, noNullPrototype: true }),
    });
    fc.assert(
      fc.property(outer, (value) => {
        expect(decodeMessage(Outer, encodeMessage(Outer, value))).to.deep.equal(value);
      }),
    );
  });

  it("refuses integers that JavaScript cannot hold", () => {
    expect(() => encodeMessage(Outer, { count: 2 ** 60 })).to.throw(RangeError, /not a safe integer/);
  });
});
