import { expect } from "chai";
import { NotSupportedError } from "../../src/errors.ts";
import { compileFilter } from "../../src/filter/compile-filter.ts";
import { parseFilter } from "../../src/filter/parse-filter.ts";
import { canonicalise } from "../../src/values/canonicalise.ts";
import type { Document } from "../../src/values/document.ts";
import { decodeDocument, encodeDocument } from "../../src/values/encode.ts";
import { MATCH_CASES } from "./match-cases.ts";

function parse(filter: object) {
  return parseFilter(canonicalise(filter));
}

describe("a filter means what MongoDB's manual says", () => {
  for (const [about, document, filter, matches] of MATCH_CASES) {
    it(about, () => {
      const stored = decodeDocument(encodeDocument(canonicalise(document)));
      expect(compileFilter(parse(filter))(stored)).to.equal(matches);
    });
  }

  it("is about 80 cases or more", () => {
    expect(MATCH_CASES.length).to.be.at.least(80);
  });
});

describe("a filter that is not implemented is refused by name", () => {
  const cases: [filter: object, feature: string][] = [
    [{ $where: "true" }, "query operator $where"],
    [{ $expr: { $eq: ["$a", "$b"] } }, "query operator $expr"],
    [{ $text: { $search: "x" } }, "query operator $text"],
    [{ $jsonSchema: {} }, "query operator $jsonSchema"],
    [{ $comment: "x" }, "query operator $comment"],
    [{ a: { $mod: [2, 0] } }, "query operator $mod"],
    [{ a: { $near: [0, 0] } }, "query operator $near"],
    [{ a: { $bitsAllSet: 1 } }, "query operator $bitsAllSet"],
    [{ a: { $not: { $mod: [2, 0] } } }, "query operator $mod"],
    [{ $or: [{ a: 1 }, { b: { $mod: [2, 0] } }] }, "query operator $mod"],
    [{ a: { $elemMatch: { x: { $mod: [2, 0] } } } }, "query operator $mod"],
    [{ a: { $type: "int" } }, '$type "int"'],
    [{ a: { $type: "regex" } }, '$type "regex"'],
    [{ a: { $regex: "x", $options: "x" } }, 'regular expression option "x"'],
    [{ a: { $eq: /x/ } }, "comparing with a regular expression as a value"],
    [{ a: 2n ** 60n }, 'an integer beyond 2^53 (at "a")'],
    [{ constructor: { $toString: 1 } }, "query operator $toString"],
  ];
  for (const [filter, feature] of cases) {
    it(feature, () => {
      expect(() => parse(filter))
        .to.throw(NotSupportedError)
        .with.property("feature", feature);
    });
  }
});

describe("a filter that MongoDB refuses is refused with its code", () => {
  const cases: [about: string, filter: object, code: number][] = [
    ["$in without an array", { a: { $in: 1 } }, 2],
    ["$and without an array", { $and: { a: 1 } }, 2],
    ["$or of nothing", { $or: [] }, 2],
    ["$nor of a scalar", { $nor: [1] }, 2],
    ["a field among operators", { a: { $gt: 1, b: 2 } }, 2],
    ["an operator among fields", { a: { b: 1, $gt: 2 } }, 2],
    ["operators in $in", { a: { $in: [{ $gt: 1 }] } }, 2],
    ["operators in $all", { a: { $all: [{ $gt: 1 }] } }, 2],
    ["$not of a scalar", { a: { $not: 1 } }, 2],
    ["a negative $size", { a: { $size: -1 } }, 2],
    ["a fractional $size", { a: { $size: 1.5 } }, 2],
    ["$elemMatch of a scalar", { a: { $elemMatch: 1 } }, 2],
    ["$options alone", { a: { $options: "i" } }, 2],
    ["$ne of a regular expression", { a: { $ne: /x/ } }, 2],
    ["an invalid regular expression", { a: { $regex: "(" } }, 51091],
  ];
  for (const [about, filter, code] of cases) {
    it(about, () => {
      expect(() => parse(filter))
        .to.throw()
        .with.property("code", code);
    });
  }

  it("a filter on a document's prototype finds nothing", () => {
    const matches = compileFilter(parse({ "constructor.name": "Object" }));
    expect(matches({ a: 1 } as Document)).to.equal(false);
  });
});
