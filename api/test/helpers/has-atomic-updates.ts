import { type Harness, isOverTheWire } from "./harness.ts";

/** False on FerretDB, which reads, changes and writes a document without a lock. The product needs MongoDB's atomic updates. */
export async function hasAtomicUpdates(api: Harness): Promise<boolean> {
  if (!isOverTheWire) return true;
  const info = await api.server.database.connection.db?.command({ buildInfo: 1 });
  return info?.["ferretdbVersion"] === undefined;
}

/** Skips a test of updates at once where the store cannot do them. */
export async function skipUnlessAtomic(test: Mocha.Context, api: Harness): Promise<void> {
  if (await hasAtomicUpdates(api)) return;
  console.log(
    `SKIP: ${test.test?.title}: FerretDB does not update a document atomically; set MONGODB_URI to a MongoDB replica set to try it there`,
  );
  test.skip();
}
