import { expect } from "chai";
import fc from "fast-check";
import type { CtyType } from "../../../src/cty/cty-type.ts";
import type { CtyValue } from "../../../src/cty/cty-value.ts";
import { Dynamic } from "../../../src/cty/dynamic.ts";
import { decodeMsgpack } from "../../../src/protocol/msgpack/decode-msgpack.ts";
import { encodeMsgpack } from "../../../src/protocol/msgpack/encode-msgpack.ts";
import { arbitraryType, arbitraryValue } from "../../helpers/arbitrary-value.ts";
import { decodeWithReference, encodeWithReference } from "../../helpers/reference-msgpack.ts";

const typed = arbitraryType
  .filter((type) => !JSON.stringify(type).includes("__proto__"))
  .chain((type) => arbitraryValue(type).map((value): { type: CtyType; value: CtyValue } => ({ type, value })))
  .filter(({ value }) => !hasProto(value));

/** The other implementation refuses this key; ours is tested with it elsewhere. */
function hasProto(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasProto);
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, "__proto__") || Object.values(value).some(hasProto);
}

const dynamic = typed.map(({ type, value }) => ({ type: "dynamic" as CtyType, value: new Dynamic(type, value) }));

describe("msgpack compared with another implementation", () => {
  it("what we write, it reads as the same value", () => {
    fc.assert(
      fc.property(fc.oneof(typed, dynamic), ({ type, value }) => {
        expect(decodeWithReference(type, encodeMsgpack(type, value))).to.deep.equal(value);
      }),
      { numRuns: 500 },
    );
  });

  it("what it writes, we read as the same value", () => {
    fc.assert(
      fc.property(fc.oneof(typed, dynamic), ({ type, value }) => {
        expect(decodeMsgpack(type, encodeWithReference(type, value))).to.deep.equal(value);
      }),
      { numRuns: 500 },
    );
  });
});
