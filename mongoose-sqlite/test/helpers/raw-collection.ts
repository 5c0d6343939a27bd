import type { Collection } from "../../src/driver/collection.ts";
import type { TestDatabase } from "./open-database.ts";

/** The driver's own collection, without a schema that casts. */
export function rawCollection(database: TestDatabase, name: string): Collection {
  return database.mongoose.connection.collection(name) as unknown as Collection;
}
