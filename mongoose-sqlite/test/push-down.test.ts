import { expect } from "chai";
import fc from "fast-check";
import { compileFilter } from "../src/filter/compile-filter.ts";
import { parseFilter } from "../src/filter/parse-filter.ts";
import { parseSort, sortBy } from "../src/query/sort.ts";
import { canonicalise } from "../src/values/canonicalise.ts";
import { Binary, type Document, ObjectId } from "../src/values/document.ts";
import { decodeDocument, encodeDocument } from "../src/values/encode.ts";
import { openDatabase, type TestDatabase } from "./helpers/open-database.ts";
import { rawCollection } from "./helpers/raw-collection.ts";

const OID = new ObjectId("0123456789abcdef01234567");

/** Pairs that a careless key would confuse stand side by side. */
const ORDERED = [
  null,
  0,
  -1,
  7,
  Number.MAX_SAFE_INTEGER,
  "",
  "0",
  "7",
  "a",
  "ab",
  "é",
  "\u{1F600}",
  "q\u0000r",
  "o0123456789abcdef01234567",
  OID.toHexString(),
  OID,
  new ObjectId("ffffffffffffffffffffffff"),
  true,
  false,
  new Date(-1),
  new Date(0),
  new Date(8.64e15),
  new Date(-8.64e15),
];
const UNORDERED = [
  0.1,
  0.30000000000000004,
  1e21,
  2 ** 60,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  {},
  { x: 1 },
  { x: 1, y: 2 },
  new Binary(Buffer.from("x")),
];

const ordered = fc.constantFrom(...ORDERED);
const scalar = fc.constantFrom(...ORDERED, ...UNORDERED);
const anyValue = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
);
const MISSING = Symbol("missing");

function documentOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const field = fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(MISSING) });
  return fc.record({ a: field, b: field, c: field }).map(({ a, b, c }) => ({
    ...(a !== MISSING && { a }),
    ...(b !== MISSING && { b }),
    ...(c !== MISSING && { s: { c } }),
  }));
}

const path = fc.constantFrom("a", "b", "s.c", "_id");
const condition = fc.oneof(
  scalar,
  fc.record({ $eq: anyValue }),
  fc
    .tuple(fc.constantFrom("$gt", "$gte", "$lt", "$lte", "$ne"), scalar)
    .map(([operator, value]) => ({ [operator]: value })),
  fc.tuple(scalar, scalar).map(([$gte, $lt]) => ({ $gte, $lt })),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $exists: fc.boolean() }),
);
const fields = fc
  .array(fc.tuple(path, condition), { maxLength: 3 })
  .map((pairs) => Object.fromEntries(pairs) as object);
const filter = fc.oneof(
  { weight: 5, arbitrary: fields },
  { weight: 1, arbitrary: fc.record({ $and: fc.array(fields, { minLength: 1, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ $or: fc.array(fields, { minLength: 1, maxLength: 2 }) }) },
);
const sort = fc
  .array(fc.tuple(path, fc.constantFrom(1, -1)), { maxLength: 3 })
  .map((pairs) => Object.fromEntries(pairs) as Record<string, 1 | -1>);

const INDEXES: [object, Record<string, unknown>][] = [
  [{ a: 1 }, {}],
  [{ b: 1 }, { sparse: true }],
  [{ "s.c": -1 }, {}],
  [{ b: 1, a: -1 }, {}],
  [{ a: 1, "s.c": 1, _id: 1 }, {}],
];

describe("an index never changes what a query finds", () => {
  let database: TestDatabase;
  let collections = 0;
  before(async () => {
    database = await openDatabase();
  });
  after(() => database.remove());

  async function check(documents: object[], queries: [object, Record<string, 1 | -1>][]): Promise<void> {
    const collection = rawCollection(database, `fuzz${collections++}`);
    const half = Math.floor(documents.length / 2);
    const stored = documents.map((document, i) => ({
      _id: i % 3 === 0 ? i : i % 3 === 1 ? `${i}` : new ObjectId(i.toString(16).padStart(24, "0")),
      ...document,
    }));
    await collection.insertMany(stored.slice(0, half));
    for (const [keys, options] of INDEXES) await collection.createIndex(keys, options);
    await collection.insertMany(stored.slice(half));
    // Every third document takes the fields of the next: the indexes follow, and learn of new types.
    for (let i = 0; i + 1 < stored.length; i += 3) {
      stored[i] = { ...documents[i + 1], _id: stored[i]!._id };
      await collection.replaceOne({ _id: stored[i]!._id }, documents[i + 1]);
    }
    const all = stored.map((document) => decodeDocument(encodeDocument(canonicalise(document))));
    for (const [wanted, order] of queries) await checkQuery(collection, all, wanted, order);
    await collection.drop();
  }

  async function checkQuery(
    collection: ReturnType<typeof rawCollection>,
    all: Document[],
    wanted: object,
    order: Record<string, 1 | -1>,
  ): Promise<void> {
    const expected = all.filter(compileFilter(parseFilter(canonicalise(wanted))));
    const found = await collection.find(wanted, { sort: order }).toArray();
    expect(idsOf(found)).to.have.members(idsOf(expected));
    const toDocument = (document: Document) => document;
    expect(idsOf(sortBy(found, parseSort(order), toDocument))).to.deep.equal(idsOf(found));
    expect(await collection.countDocuments(wanted)).to.equal(expected.length);
    const iterated: Document[] = [];
    for await (const document of collection.find(wanted, { sort: order, batchSize: 3, skip: 1, limit: 5 }))
      iterated.push(document);
    expect(idsOf(iterated)).to.deep.equal(idsOf(found.slice(1, 6)));
    const page = await collection.find(wanted, { sort: order, skip: 2, limit: 3 }).toArray();
    expect(idsOf(page)).to.deep.equal(idsOf(found.slice(2, 5)));
  }

  const queries = fc.array(fc.tuple(filter, sort), { minLength: 8, maxLength: 8 });

  it("when all values sort in SQLite as they do in BSON", async () => {
    const documents = fc.array(documentOf(ordered), { minLength: 5, maxLength: 30 });
    await fc.assert(fc.asyncProperty(documents, queries, check), { numRuns: 150 });
  }).timeout(60_000);

  it("when some do not, and some are arrays", async () => {
    const documents = fc.array(documentOf(anyValue), { minLength: 5, maxLength: 30 });
    await fc.assert(fc.asyncProperty(documents, queries, check), { numRuns: 150 });
  }).timeout(60_000);
});

function idsOf(documents: Document[]): string[] {
  return documents.map(({ _id: id }) => `${typeof id} ${JSON.stringify(id)}`);
}
