import { type ConformanceCase, conform } from "./conformance-case.ts";

const ONE = [{ _id: 1, n: 5, s: "a", tags: ["x", "y", "x"], sub: { a: 1 }, at: new Date(1000) }];
const MANY = [
  { _id: 1, n: 1, g: "a" },
  { _id: 2, n: 2, g: "a" },
  { _id: 3, n: 3, g: "b" },
];

const UPDATES: Record<string, unknown>[] = [
  { $set: { n: 6 } },
  { $set: { n: 5 } },
  { $set: { "sub.b": 2, z: 1 } },
  { $set: { "new.deep.path": 1 } },
  { $set: { "tags.1": "z" } },
  { $set: { "tags.4": "z" } },
  { $set: { "n.x": 1 } },
  { $set: { "tags.x": 1 } },
  { $set: { _id: 2 } },
  { $unset: { s: 1 } },
  { $unset: { "tags.0": 1 } },
  { $unset: { "absent.path": 1 } },
  { $inc: { n: 2 } },
  { $inc: { n: -0.5 } },
  { $inc: { fresh: 3 } },
  { $inc: { s: 1 } },
  { $inc: { n: "1" } },
  { $mul: { n: 3 } },
  { $mul: { fresh: 3 } },
  { $min: { n: 3 } },
  { $min: { n: 9 } },
  { $max: { n: 9 } },
  { $max: { at: new Date(5000) } },
  { $max: { at: new Date(5) } },
  { $max: { s: 1 } },
  { $push: { tags: "z" } },
  { $push: { fresh: "z" } },
  { $push: { tags: { $each: ["p", "q"] } } },
  { $push: { tags: { $each: ["p", "q"], $position: 1 } } },
  { $push: { tags: { $each: ["p", "q"], $slice: -3 } } },
  { $push: { n: 1 } },
  { $addToSet: { tags: "x" } },
  { $addToSet: { tags: "w" } },
  { $addToSet: { tags: { $each: ["x", "v", "v"] } } },
  { $pull: { tags: "x" } },
  { $pull: { tags: { $in: ["y"] } } },
  { $pull: { absent: 1 } },
  { $pullAll: { tags: ["x", "y"] } },
  { $pop: { tags: 1 } },
  { $pop: { tags: -1 } },
  { $pop: { n: 1 } },
  { $setOnInsert: { n: 9 } },
  { $set: { a: 1 }, $unset: { s: 1 }, $inc: { n: 1 } },
  { $set: { n: 1 }, $inc: { n: 1 } },
  { $set: { sub: 1, "sub.a": 2 } },
];

const updateCases: ConformanceCase[] = UPDATES.map((update) =>
  conform(`updateOne ${JSON.stringify(update)}`, ONE, (model) =>
    model.collection.updateOne({ _id: 1 as never }, update),
  ),
);

const UNIQUE: ConformanceCase["indexes"] = [[{ n: 1 }, { unique: true }]];

export const WRITE_CASES: ConformanceCase[] = [
  ...updateCases,
  conform("create", [], async (model) => (await model.create({ _id: 7, n: 1 })).toObject()),
  conform("insertMany", [], async (model) => (await model.insertMany([{ _id: 1 }, { _id: 2 }])).length),
  conform("insertOne of a taken _id", ONE, (model) => model.collection.insertOne({ _id: 1 as never })),
  conform("insertOne of a taken unique value", ONE, (model) => model.collection.insertOne({ _id: 2 as never, n: 5 }), {
    indexes: UNIQUE,
  }),
  conform(
    "two documents without the unique value",
    [{ _id: 1 }],
    (model) => model.collection.insertOne({ _id: 2 as never }),
    { indexes: UNIQUE },
  ),
  conform("insertMany ordered with a duplicate", ONE, (model) =>
    model.collection.insertMany([{ _id: 2 }, { _id: 1 }, { _id: 3 }] as never),
  ),
  conform("insertMany unordered with a duplicate", ONE, (model) =>
    model.collection.insertMany([{ _id: 2 }, { _id: 1 }, { _id: 3 }] as never, { ordered: false }),
  ),
  conform("updateOne to a taken unique value", MANY, (model) => model.updateOne({ _id: 1 }, { $set: { n: 2 } }), {
    indexes: UNIQUE,
  }),
  conform("updateMany", MANY, (model) => model.updateMany({ g: "a" }, { $inc: { n: 10 } })),
  conform("updateMany of nothing", MANY, (model) => model.updateMany({ g: "z" }, { $inc: { n: 10 } })),
  conform("updateMany that changes some only", MANY, (model) => model.updateMany({}, { $set: { g: "a" } })),
  conform("updateMany to one unique value", MANY, (model) => model.updateMany({}, { $set: { n: 9 } }), {
    indexes: UNIQUE,
  }),
  conform("upsert by update", MANY, (model) =>
    model.updateOne(
      { _id: 9, g: "c", n: { $gt: 100 } },
      { $set: { n: 1 }, $setOnInsert: { made: true } },
      { upsert: true },
    ),
  ),
  conform("upsert that finds", MANY, (model) =>
    model.updateOne({ _id: 1 }, { $set: { n: 1 }, $setOnInsert: { made: true } }, { upsert: true }),
  ),
  conform("upsert from $and and $eq", [], (model) =>
    model.updateOne({ $and: [{ _id: 9 }, { g: { $eq: "c" } }] }, { $set: { n: 1 } }, { upsert: true }),
  ),
  conform("replaceOne", MANY, (model) => model.replaceOne({ _id: 1 }, { x: 1 })),
  conform("replaceOne with another _id", MANY, (model) =>
    model.collection.replaceOne({ _id: 1 as never }, { _id: 2, x: 1 }),
  ),
  conform("replaceOne with upsert", MANY, (model) => model.replaceOne({ _id: 9 }, { x: 1 }, { upsert: true })),
  conform("deleteOne", MANY, (model) => model.deleteOne({ g: "a", _id: 2 })),
  conform("deleteMany", MANY, (model) => model.deleteMany({ g: "a" })),
  conform("deleteMany of nothing", MANY, (model) => model.deleteMany({ g: "z" })),
  conform("findOneAndUpdate before", MANY, (model) => model.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }).lean()),
  conform("findOneAndUpdate after", MANY, (model) =>
    model.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }, { returnDocument: "after" }).lean(),
  ),
  conform("findOneAndUpdate with sort and projection", MANY, (model) =>
    model
      .findOneAndUpdate(
        { g: "a" },
        { $set: { x: 1 } },
        { sort: { n: -1 }, projection: { n: 1 }, returnDocument: "after" },
      )
      .lean(),
  ),
  conform("findOneAndUpdate of nothing", MANY, (model) =>
    model.findOneAndUpdate({ _id: 99 }, { $inc: { n: 1 } }).lean(),
  ),
  conform("findOneAndUpdate with upsert", MANY, (model) =>
    model.findOneAndUpdate({ _id: 9 }, { $inc: { n: 1 } }, { upsert: true, returnDocument: "after" }).lean(),
  ),
  conform("findOneAndUpdate with upsert, before", MANY, (model) =>
    model.findOneAndUpdate({ _id: 9 }, { $inc: { n: 1 } }, { upsert: true }).lean(),
  ),
  conform(
    "findOneAndUpdate to a taken unique value",
    MANY,
    (model) => model.findOneAndUpdate({ _id: 1 }, { $set: { n: 2 } }),
    { indexes: UNIQUE },
  ),
  conform("findOneAndReplace", MANY, (model) =>
    model.findOneAndReplace({ _id: 1 }, { x: 1 }, { returnDocument: "after" }).lean(),
  ),
  conform("findOneAndDelete", MANY, (model) => model.findOneAndDelete({ g: "a" }, { sort: { n: -1 } }).lean()),
  conform("findOneAndDelete of nothing", MANY, (model) => model.findOneAndDelete({ g: "z" }).lean()),
  conform("findOneAndUpdate with metadata", MANY, (model) =>
    model.collection.findOneAndUpdate({ _id: 1 as never }, { $inc: { n: 1 } }, { includeResultMetadata: true }),
  ),
  conform("bulkWrite", MANY, async (model) => {
    const result = await model.bulkWrite([
      { insertOne: { document: { _id: 4, n: 4 } } },
      { updateOne: { filter: { _id: 1 }, update: { $set: { n: 10 } } } },
      { updateMany: { filter: { g: "a" }, update: { $set: { h: 1 } } } },
      { replaceOne: { filter: { _id: 3 }, replacement: { n: 33 } as never } },
      { deleteOne: { filter: { _id: 2 } } },
      { updateOne: { filter: { _id: 8 }, update: { $set: { n: 8 } }, upsert: true } },
    ]);
    const { insertedCount, matchedCount, modifiedCount, deletedCount, upsertedCount, upsertedIds } = result;
    return { insertedCount, matchedCount, modifiedCount, deletedCount, upsertedCount, upsertedIds };
  }),
  conform("bulkWrite ordered with a duplicate", MANY, (model) =>
    model.bulkWrite([
      { insertOne: { document: { _id: 4 } } },
      { insertOne: { document: { _id: 1 } } },
      { deleteOne: { filter: { _id: 2 } } },
    ]),
  ),
];
