import type { Database } from "../../src/database/database.ts";

const writes = [
  "insertOne",
  "insertMany",
  "updateOne",
  "updateMany",
  "findOneAndUpdate",
  "deleteOne",
  "deleteMany",
  "bulkWrite",
];

type Method = (...given: unknown[]) => Promise<unknown>;
export type Interceptor = (write: () => Promise<unknown>, collection: string, method: string) => Promise<unknown>;

/** Puts `intercept` around every write to the store. Returns what ends that. */
export function interceptWrites({ connection }: Database, intercept: Interceptor): () => void {
  const restore: (() => void)[] = [];
  for (const model of Object.values(connection.models)) {
    const collection = model.collection as unknown as Record<string, Method>;
    for (const method of writes) {
      const original = collection[method];
      if (!original) continue;
      collection[method] = (...given) =>
        intercept(() => original.apply(collection, given), model.collection.name, method);
      restore.push(() => {
        collection[method] = original;
      });
    }
  }
  return () => {
    for (const undo of restore) undo();
  };
}
