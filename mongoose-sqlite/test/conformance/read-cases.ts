import { type ConformanceCase, conform } from "./conformance-case.ts";

const NUMBERS = [
  { _id: 1, n: 5, s: "b", tags: ["x", "y"] },
  { _id: 2, n: 3, s: "a", tags: ["y"] },
  { _id: 3, n: "3", s: null, tags: [] },
  { _id: 4, n: null, at: new Date("2024-01-01"), sub: { a: 1, b: 2 } },
  {
    _id: 5,
    sub: { b: 2, a: 1 },
    list: [
      { k: 1, v: "p" },
      { k: 2, v: "q" },
    ],
  },
  { _id: 6, n: 7.5, flag: true, list: [{ k: 2 }] },
];

const FILTERS: Record<string, unknown>[] = [
  {},
  { n: 5 },
  { n: "3" },
  { n: null },
  { n: { $exists: false } },
  { n: { $exists: true } },
  { n: { $gt: 3 } },
  { n: { $gte: 3, $lt: 7 } },
  { n: { $lte: "5" } },
  { n: { $ne: 5 } },
  { n: { $in: [3, null] } },
  { n: { $nin: [3, 5] } },
  { n: { $not: { $gt: 4 } } },
  { s: /^a/ },
  { s: { $regex: "^B", $options: "i" } },
  { tags: "y" },
  { tags: ["x", "y"] },
  { tags: { $all: ["x", "y"] } },
  { tags: { $size: 0 } },
  { "tags.0": "y" },
  { at: { $gte: new Date("2023-06-01") } },
  { at: { $lt: new Date(0) } },
  { sub: { a: 1, b: 2 } },
  { "sub.a": 1 },
  { "list.k": 2 },
  { "list.v": null },
  { "list.0.k": 2 },
  { list: { $elemMatch: { k: 2, v: "q" } } },
  { flag: true },
  { flag: { $type: "bool" } },
  { $or: [{ n: 5 }, { flag: true }] },
  { $and: [{ n: { $gt: 1 } }, { tags: "y" }] },
  { $nor: [{ n: 5 }, { n: 3 }] },
  { _id: { $in: [1, 3, 99] } },
  { _id: { $gt: 4 } },
];

const filterCases: ConformanceCase[] = FILTERS.map((filter) =>
  conform(`find ${describeFilter(filter)}`, NUMBERS, (model) => model.find(filter).sort({ _id: 1 }).lean()),
);

const SORTS: Record<string, 1 | -1>[] = [
  { n: 1, _id: 1 },
  { n: -1, _id: 1 },
  { s: 1, _id: -1 },
  { tags: 1, _id: 1 },
  { tags: -1, _id: 1 },
  { "sub.a": -1, _id: 1 },
  { "list.k": 1, _id: 1 },
];

const sortCases: ConformanceCase[] = SORTS.map((sort) =>
  conform(`sort ${JSON.stringify(sort)}`, NUMBERS, (model) => model.find().sort(sort).select("_id").lean()),
);

const PROJECTIONS = [
  { n: 1 },
  { n: 1, _id: 0 },
  { tags: 0 },
  { _id: 0 },
  { _id: 1 },
  { "sub.a": 1 },
  { "sub.a": 0 },
  { "list.k": 1 },
  { "list.k": 0 },
];

const projectionCases: ConformanceCase[] = PROJECTIONS.map((projection) =>
  conform(`project ${JSON.stringify(projection)}`, NUMBERS, (model) =>
    model.collection.find({}, { projection, sort: { _id: 1 } }).toArray(),
  ),
);

export const READ_CASES: ConformanceCase[] = [
  ...filterCases,
  ...sortCases,
  ...projectionCases,
  conform("findOne with sort", NUMBERS, (model) => model.findOne({ tags: "y" }).sort({ n: 1 }).lean()),
  conform("findOne of nothing", NUMBERS, (model) => model.findOne({ n: 99 }).lean()),
  conform("skip and limit", NUMBERS, (model) => model.find().sort({ _id: -1 }).skip(1).limit(2).lean()),
  conform("countDocuments", NUMBERS, (model) => model.collection.find({ n: { $type: "number" } }).toArray()),
  conform("estimatedDocumentCount", NUMBERS, (model) => model.estimatedDocumentCount()),
  conform("distinct of scalars", NUMBERS, async (model) => (await model.distinct("s")).map(String).sort()),
  conform("distinct of array elements", NUMBERS, async (model) => (await model.distinct("tags")).map(String).sort()),
  conform("distinct through an array", NUMBERS, async (model) => (await model.distinct("list.k")).map(String).sort()),
  conform("a cursor", NUMBERS, async (model) => {
    const ids: unknown[] = [];
    for await (const document of model.find().sort({ _id: 1 }).cursor({ batchSize: 2 })) ids.push(document._id);
    return ids;
  }),
  conform(
    "find with an index on the path",
    NUMBERS,
    (model) =>
      model
        .find({ n: { $gte: 3 } })
        .sort({ n: -1 })
        .lean(),
    {
      indexes: [[{ n: 1 }]],
    },
  ),
  conform("$in without an array", NUMBERS, async (model) =>
    model.collection.find({ n: { $in: 1 } } as never).toArray(),
  ),
  conform("$or of nothing", NUMBERS, (model) => model.find({ $or: [] })),
];

function describeFilter(filter: Record<string, unknown>): string {
  return JSON.stringify(filter, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value));
}
