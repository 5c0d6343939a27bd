import { expect } from "chai";
import fc from "fast-check";
import type { CtyType } from "../../../src/cty/cty-type.ts";
import type { CtyValue } from "../../../src/cty/cty-value.ts";
import { isEqual } from "../../../src/cty/is-equal.ts";
import { fromHandlerValue } from "../../../src/framework/values/from-handler-value.ts";
import { toHandlerValue } from "../../../src/framework/values/to-handler-value.ts";
import { arbitraryType, arbitraryValue } from "../../helpers/arbitrary-value.ts";

const THIRD = "0.333333333333333333333333";

describe("fromHandlerValue", () => {
  const table: [string, CtyType, unknown, CtyValue | undefined, CtyValue][] = [
    ["completes what is missing with null", ["object", { a: "string" }], {}, undefined, { a: null }],
    ["takes undefined as null", "string", undefined, undefined, null],
    ["gives a number the digits of the reference back", "number", Number(THIRD), THIRD, THIRD],
    ["leaves a number that differs from the reference", "number", 0.5, THIRD, 0.5],
    ["takes a long number as decimal text", "number", THIRD, undefined, THIRD],
    ["takes a number that is larger than JavaScript's back", "number", Number.POSITIVE_INFINITY, "1e400", "1e400"],
    ["finds the reference in lists by position", ["list", "number"], [1, Number(THIRD)], [THIRD, THIRD], [1, THIRD]],
    ["finds the reference in sets by value", ["set", "number"], [1, Number(THIRD)], [THIRD, 2], [1, THIRD]],
    [
      "finds the reference in sets of objects",
      ["set", ["object", { a: "number", b: "string" }]],
      [{ a: Number(THIRD), b: "x" }],
      [
        { a: 1, b: "x" },
        { a: THIRD, b: "x" },
      ],
      [{ a: THIRD, b: "x" }],
    ],
    ["normalises strings", "string", "e\u0301", undefined, "é"],
  ];
  for (const [name, type, value, reference, want] of table) {
    it(name, () => expect(fromHandlerValue(type, value, reference)).to.deep.equal(want));
  }

  it("undoes toHandlerValue without losing a digit, for any type and value", () => {
    const typed = arbitraryType.chain((type) => arbitraryValue(type).map((value) => ({ type, value })));
    fc.assert(
      fc.property(typed, ({ type, value }) => {
        const hasSetOfRounded = JSON.stringify(type).includes('"set"');
        const returned = fromHandlerValue(type, toHandlerValue(type, value), value);
        if (!hasSetOfRounded) expect(isEqual(type, returned, value)).to.equal(true);
      }),
    );
  });

  const faults: [string, CtyType, unknown, RegExp][] = [
    [
      "a wrong type",
      ["object", { a: ["list", "string"] }],
      { a: [7] },
      /number where its schema says "string" at a\.0/,
    ],
    ["NaN", "number", Number.NaN, /infinite number/],
    ["an attribute that the schema does not have", ["object", {}], { b: 1 }, /returned "b"/],
    [
      "one in a nested object",
      ["object", { a: ["map", ["list", ["object", {}]]] }],
      { a: { key: [{ b: 1 }] } },
      /returned "b", which its schema does not have at a\.key\.0/,
    ],
  ];
  for (const [name, type, value, detail] of faults) {
    it(`calls ${name} a fault of the provider`, () => {
      expect(() => fromHandlerValue(type, value))
        .to.throw()
        .with.property("detail")
        .that.matches(detail);
    });
  }
});
