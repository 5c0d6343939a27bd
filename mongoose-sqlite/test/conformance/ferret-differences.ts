/** An answer of MongoDB that FerretDB 1.24.2 is known not to give. */
export interface Difference {
  /** What FerretDB does instead. */
  reason: string;
  /** MongoDB's answer, and the documents after it, from its manual. */
  mongodb: { answer: unknown; documents?: unknown };
}

const DUPLICATE = { error: "MongoServerError", code: 11000 };
const UPDATED = {
  value: { acknowledged: true, matchedCount: 1, modifiedCount: 1, upsertedCount: 0, upsertedId: null },
};

function withTags(tags: unknown[]) {
  return { value: [{ _id: 1, n: 5, s: "a", tags, sub: { a: 1 }, at: { $date: "1970-01-01T00:00:01Z" } }] };
}

/** By the name of the case. An entry that is no longer true fails the suite. */
export const FERRET_DIFFERENCES: Record<string, Difference> = {
  'find {"list":{"$elemMatch":{"k":2,"v":"q"}}}': {
    reason: "FerretDB refuses $elemMatch of documents",
    mongodb: {
      answer: {
        value: [
          {
            _id: 5,
            sub: { b: 2, a: 1 },
            list: [
              { k: 1, v: "p" },
              { k: 2, v: "q" },
            ],
          },
        ],
      },
    },
  },
  'updateOne {"$unset":{"tags.0":1}}': {
    reason: "FerretDB removes the element; MongoDB puts null in its place",
    mongodb: { answer: UPDATED, documents: withTags([null, "y", "x"]) },
  },
  'updateOne {"$push":{"tags":{"$each":["p","q"],"$position":1}}}': {
    reason: "FerretDB ignores $position",
    mongodb: { answer: UPDATED, documents: withTags(["x", "p", "q", "y", "x"]) },
  },
  'updateOne {"$push":{"tags":{"$each":["p","q"],"$slice":-3}}}': {
    reason: "FerretDB ignores $slice",
    mongodb: { answer: UPDATED, documents: withTags(["x", "p", "q"]) },
  },
  'updateOne {"$pull":{"tags":{"$in":["y"]}}}': {
    reason: "FerretDB takes the condition of $pull as a value",
    mongodb: { answer: UPDATED, documents: withTags(["x", "x"]) },
  },
  "two documents without the unique value": {
    reason: "FerretDB lets a missing value repeat; for MongoDB it is null",
    mongodb: { answer: DUPLICATE },
  },
  "updateOne to a taken unique value": { reason: "FerretDB answers InternalError (1)", mongodb: { answer: DUPLICATE } },
  "updateMany to one unique value": { reason: "FerretDB answers InternalError (1)", mongodb: { answer: DUPLICATE } },
  "findOneAndUpdate to a taken unique value": {
    reason: "FerretDB answers InternalError (1)",
    mongodb: { answer: DUPLICATE },
  },
  "upsert from $and and $eq": {
    reason: "FerretDB takes no fields from $and and $eq",
    mongodb: {
      answer: { value: { acknowledged: true, matchedCount: 0, modifiedCount: 0, upsertedCount: 1, upsertedId: 9 } },
      documents: { value: [{ _id: 9, g: "c", n: 1 }] },
    },
  },
  "findOneAndUpdate with sort and projection": {
    reason: "FerretDB does not implement the projection of findAndModify",
    mongodb: { answer: { value: { _id: 2, n: 2 } } },
  },
  "createIndex with other options": {
    reason: "FerretDB ignores the difference",
    mongodb: { answer: { error: "MongoServerError", code: 86 } },
  },
  "a unique index on values that are not": {
    reason: "FerretDB answers InternalError (1)",
    mongodb: { answer: DUPLICATE },
  },
};
