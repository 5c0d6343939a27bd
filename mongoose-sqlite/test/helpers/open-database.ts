import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import mongoose from "mongoose";
import { driver, type SqliteOptions, toSqliteUri } from "../../src/index.ts";

export interface TestDatabase {
  mongoose: mongoose.Mongoose;
  file: string;
  /** Closes and opens the file again, with models forgotten. */
  reopen(): Promise<mongoose.Mongoose>;
  remove(): Promise<void>;
}

/** A Mongoose of its own on a new file. */
export async function openDatabase(sqlite: SqliteOptions = {}): Promise<TestDatabase> {
  const directory = await mkdtemp(path.join(tmpdir(), "mongoose-sqlite-"));
  const database: TestDatabase = {
    mongoose: new mongoose.Mongoose(),
    file: path.join(directory, "test.db"),
    async reopen() {
      await database.mongoose.disconnect();
      database.mongoose = new mongoose.Mongoose();
      await connect();
      return database.mongoose;
    },
    async remove() {
      await database.mongoose.disconnect();
      await rm(directory, { recursive: true, force: true });
    },
  };
  const connect = async () => {
    database.mongoose.setDriver(driver);
    await database.mongoose.connect(toSqliteUri(database.file), { sqlite });
  };
  await connect();
  return database;
}
