import { expect } from "chai";
import { decodeMessage } from "../../../src/protocol/protobuf/decode-message.ts";
import { Outer } from "../../helpers/sample-message.ts";

describe("decodeMessage", () => {
  it("skips fields that the table does not have, of each wire type", () => {
    const unknown = "f806ac02" + "f9060102030405060708" + "fa060161" + "fd0601020304";
    expect(decodeMessage(Outer, Buffer.from(`${unknown}0a0161`, "hex"))).to.deep.equal({ text: "a" });
  });

  const faults: [string, string, RegExp][] = [
    ["a truncated number", "20ff", /ends inside a number/],
    ["a truncated string", "0a0561", /ends inside a field/],
    ["a number of more than ten bytes", `20${"ff".repeat(11)}01`, /more than ten bytes/],
    ["a wire type that does not exist", "0f", /wire type 7/],
    ["a field of the wrong wire type", "0801", /field text has wire type 0/],
    ["a negative length", "0affffffffffffffffff01", /ends inside a field/],
  ];
  for (const [name, given, message] of faults) {
    it(`refuses ${name}`, () =>
      expect(() => decodeMessage(Outer, Buffer.from(given, "hex"))).to.throw(RangeError, message));
  }
});
