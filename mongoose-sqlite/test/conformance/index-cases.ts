import { type AnyModel, type ConformanceCase, conform } from "./conformance-case.ts";

const TWO = [
  { _id: 1, n: 1, m: 1 },
  { _id: 2, n: 1, m: 2 },
];

async function listIndexes(model: AnyModel): Promise<unknown> {
  const indexes = (await model.listIndexes()) as Record<string, unknown>[];
  const listed = indexes.map(({ name, key, unique, sparse }) => ({ name: String(name), key, unique, sparse }));
  // FerretDB lists them by name, MongoDB by age.
  return listed.sort((a, b) => a.name.localeCompare(b.name));
}

export const INDEX_CASES: ConformanceCase[] = [
  conform("createIndex gives its name", TWO, (model) => model.collection.createIndex({ n: 1, m: -1 })),
  conform("listIndexes", TWO, listIndexes, { indexes: [[{ n: 1 }], [{ m: -1, n: 1 }, { unique: true }]] }),
  conform("createIndex again is no error", TWO, (model) => model.collection.createIndex({ n: 1 }), {
    indexes: [[{ n: 1 }]],
  }),
  conform("createIndex with other options", TWO, (model) => model.collection.createIndex({ m: 1 }, { unique: true }), {
    indexes: [[{ m: 1 }]],
  }),
  conform(
    "createIndex of the same key by another name",
    TWO,
    (model) => model.collection.createIndex({ n: 1 }, { name: "other" }),
    {
      indexes: [[{ n: 1 }]],
    },
  ),
  conform("a unique index on values that are not", TWO, (model) =>
    model.collection.createIndex({ n: 1 }, { unique: true }),
  ),
  conform("a unique index of two fields", TWO, (model) => model.collection.insertOne({ _id: 3 as never, n: 1, m: 2 }), {
    indexes: [[{ n: 1, m: 1 }, { unique: true }]],
  }),
  conform(
    "dropIndex",
    TWO,
    async (model) => {
      await model.collection.dropIndex("n_1");
      return listIndexes(model);
    },
    { indexes: [[{ n: 1 }]] },
  ),
  conform("dropIndex of an absent one", TWO, (model) => model.collection.dropIndex("absent")),
  conform("drop", TWO, async (model) => [await model.collection.drop(), await model.countDocuments()]),
  conform(
    "syncIndexes",
    TWO,
    async (model) => {
      model.schema.index({ m: 1 });
      return [await model.syncIndexes(), await listIndexes(model)];
    },
    { indexes: [[{ n: 1 }]] },
  ),
];
