import { expect } from "chai";
import fc from "fast-check";
import { Problem } from "../../src/errors.ts";
import { readFilters } from "../../src/http/filters.ts";
import { freeText, text, time, toConditions, word } from "../../src/services/list-query.ts";

const fields = { q: freeText("name"), name: text("name"), id: word("_id"), created: time("createdAt") };
const part = fc.oneof(
  fc.constantFrom(
    "name",
    "id",
    "q",
    "and",
    "or",
    "0",
    "1",
    "99",
    "EQUALS",
    "IN",
    "CONTAINS",
    "LESS_THAN",
    "$where",
    "__proto__",
    "",
  ),
  fc.string({ maxLength: 6 }),
);
const key = fc.array(part, { maxLength: 8 }).map((parts) => `filters${parts.map((one) => `[${one}]`).join("")}`);
const json = fc.oneof(
  fc.json({ maxDepth: 6 }),
  fc
    .letrec((tie) => ({
      group: fc.dictionary(
        part,
        fc.oneof({ depthSize: "small" }, fc.string(), tie("group"), fc.array(tie("group"), { maxLength: 3 })),
      ),
    }))
    .group.map((group) => JSON.stringify(group)),
);
const wellFormedKey = fc
  .tuple(
    fc.constantFrom("", "[or][0]", "[or][1]", "[and][0]", "[and][0][or][2]"),
    fc.constantFrom("q", "name", "id", "created", "other"),
    fc.constantFrom("EQUALS", "IN", "PREFIX", "LESS_THAN"),
  )
  .map(([group, field, operation]) => `filters${group}[${field}][${operation}]`);
const query = fc.oneof(
  fc.dictionary(key, fc.string({ maxLength: 20 }), { maxKeys: 5 }),
  fc.dictionary(wellFormedKey, fc.string({ maxLength: 20 }), { maxKeys: 2 }),
  json.map((filters) => ({ filters })),
);

/** Every key of the condition that a store would see. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...keysOf(inner)]);
}

describe("filters", () => {
  it("become conditions on known fields with known operators, or a refusal, whatever is sent", () => {
    const names = "name _id createdAt $and $or $in $nin $ne $gt $gte $lt $lte $regex $options";
    const known = new Set(names.split(" "));
    let taken = 0;
    fc.assert(
      fc.property(query, (raw) => {
        try {
          const condition = toConditions(readFilters("filters", raw), fields);
          if (Object.keys(condition).length > 0) taken++;
          for (const name of keysOf(condition)) expect(known.has(name), name).to.equal(true);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          expect(error.code).to.equal("invalid-query-filters");
        }
      }),
      { numRuns: 5_000 },
    );
    expect(Object.prototype).to.not.have.any.keys("name", "EQUALS");
    expect(taken).to.be.greaterThan(100);
  });

  it("mean the same in brackets and in JSON", () => {
    const operation = fc.constantFrom("EQUALS", "NOT_IN", "ENDS_WITH");
    const leaf = fc.tuple(fc.constantFrom("name", "other"), operation, fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 6 }), fc.constantFrom("and", "or"), (leaves, group) => {
        const brackets = Object.fromEntries(
          leaves.map(([field, name, value], index) => [`filters[${group}][${index}][${field}][${name}]`, value]),
        );
        const filters = JSON.stringify({
          [group]: leaves.map(([field, name, value]) => ({ [field]: { [name]: value } })),
        });
        expect(JSON.stringify(readFilters("filters", { filters }))).to.equal(
          JSON.stringify(readFilters("filters", brackets)),
        );
      }),
    );
  });

  it("close the holes that the numbers of groups leave, at every depth", () => {
    const raw = { "filters[or][7][name][EQUALS]": "a", "filters[or][9][and][3][name][EQUALS]": "b" };
    expect(JSON.parse(JSON.stringify(readFilters("filters", raw)))).to.deep.equal({
      or: [{ name: { EQUALS: "a" } }, { and: [{ name: { EQUALS: "b" } }] }],
    });
  });

  it("keep the keys of a map value", () => {
    const raw = { "filters[labels][EQUALS][team]": "a", "filters[labels][EQUALS][env.x]": "b" };
    expect(JSON.parse(JSON.stringify(readFilters("filters", raw)))).to.deep.equal({
      labels: { EQUALS: { team: "a", "env.x": "b" } },
    });
  });

  it("are refused beyond a hundred conditions", () => {
    const filters = JSON.stringify({ or: Array.from({ length: 99 }, () => ({ name: { EQUALS: "a", IN: "b" } })) });
    expect(() => toConditions(readFilters("filters", { filters }), fields)).to.throw(Problem, /too many conditions/);
  });
});
