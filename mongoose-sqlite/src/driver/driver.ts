import type { SqliteOptions } from "../store/store.ts";
import { Collection } from "./collection.ts";
import { Connection } from "./connection.ts";
import { BulkWriteResult } from "./mongoose-base.ts";

declare module "mongoose" {
  interface ConnectOptions {
    /** Options of the embedded driver `@tokenry/mongoose-sqlite`. */
    sqlite?: SqliteOptions;
  }
}

interface MongooseDriver {
  Connection: typeof Connection;
  Collection: typeof Collection;
  BulkWriteResult: unknown;
}

/** For `mongoose.setDriver(driver)`, before connecting to `sqlite:///absolute/path/to/file.db`. */
export const driver: MongooseDriver = { Connection, Collection, BulkWriteResult };
