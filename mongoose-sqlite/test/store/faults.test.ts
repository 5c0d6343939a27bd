import { chmod, chown, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "chai";
import mongoose from "mongoose";
import type { Connection } from "../../src/driver/connection.ts";
import { driver, StorageError, toSqliteUri } from "../../src/index.ts";
import type { Store } from "../../src/store/store.ts";
import { openDatabase, type TestDatabase } from "../helpers/open-database.ts";
import { rawCollection } from "../helpers/raw-collection.ts";
import { rejection } from "../helpers/rejection.ts";
import { exitOf, lineFrom, runChild } from "../helpers/run-child.ts";

const NOBODY = 65_534;
const MANY_PAGES = 1_000_000;

function storeOf(database: TestDatabase): Store {
  return (database.mongoose.connection as unknown as Connection).store!;
}

function connectError(uri: string): Promise<Error & { code?: unknown }> {
  const instance = new mongoose.Mongoose();
  instance.setDriver(driver);
  return rejection(instance.connect(uri));
}

describe("a file that cannot be written", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openDatabase();
  });
  afterEach(() => database.remove());

  it("when the disk is full the whole batch is refused, and the store goes on once there is space", async () => {
    const collection = rawCollection(database, "items");
    await collection.createIndex({ n: 1 });
    await collection.insertOne({ _id: "before", n: 1 });
    storeOf(database).setMaxPages(1);
    const writes = [
      collection.insertOne({ _id: "small", n: 2 }),
      collection.updateOne({ _id: "before" }, { $set: { n: [1] } }),
      collection.insertOne({ _id: "large", n: 3, text: "x".repeat(100_000) }),
    ];
    for (const outcome of await Promise.allSettled(writes)) {
      expect(outcome.status).to.equal("rejected");
      const { reason } = outcome as PromiseRejectedResult;
      expect(reason).to.be.instanceOf(StorageError).and.include({ code: "SQLITE_FULL", file: database.file });
      expect((reason as Error).message)
        .to.match(/is full\. Free some space/)
        .and.include(database.file);
    }
    expect(await collection.find().toArray()).to.deep.equal([{ _id: "before", n: 1 }]);
    storeOf(database).setMaxPages(MANY_PAGES);
    await collection.insertOne({ _id: "after", n: 4 });
    expect(await collection.find({ n: { $gte: 1 } }, { sort: { n: 1 } }).toArray()).to.deep.equal([
      { _id: "before", n: 1 },
      { _id: "after", n: 4 },
    ]);
  });

  it("the option maxPages bounds the file", async () => {
    const bounded = await openDatabase({ maxPages: 20 });
    const error = await rejection(rawCollection(bounded, "items").insertOne({ text: "x".repeat(200_000) }));
    expect(error).to.include({ name: "StorageError", code: "SQLITE_FULL" });
    await bounded.remove();
  });

  it("a read-only file is refused at the start, with its path", async function () {
    if (process.getuid?.() === undefined) {
      console.log("SKIP: a read-only file is refused: this system has no user ids to be without rights under");
      this.skip();
    }
    await database.mongoose.disconnect();
    await chmod(database.file, 0o444);
    await chmod(`${database.file}.lock`, 0o666);
    const isRoot = process.getuid() === 0;
    await chmod(path.dirname(database.file), isRoot ? 0o777 : 0o700);
    // The superuser may write any file, so the child runs as nobody.
    const child = runChild("open-and-hold.ts", [database.file], isRoot ? { uid: NOBODY } : {});
    child.stdin!.end();
    const { name, message } = JSON.parse(await lineFrom(child)) as Error;
    await exitOf(child);
    expect(name).to.equal("StorageError");
    expect(message)
      .to.include(database.file)
      .and.match(/cannot be written.*EACCES/);
    await chmod(database.file, 0o600);
    if (isRoot) await chown(database.file, 0, 0);
    await database.reopen();
  });

  it("a missing directory, a directory and a foreign file are refused with the path", async () => {
    const directory = path.dirname(database.file);
    const cases: [file: string, reason: RegExp][] = [
      [path.join(directory, "absent", "x.db"), /its directory does not exist/],
      [path.join(directory, "folder"), /cannot be opened/],
      [path.join(directory, "text.db"), /is not an SQLite database/],
      [path.join(directory, "foreign.db"), /is an SQLite database of another program/],
    ];
    await mkdir(cases[1]![0]);
    await writeFile(cases[2]![0], "no database ".repeat(200));
    const { default: Database } = await import("libsql");
    new Database(cases[3]![0]).exec("CREATE TABLE foreign_table(x)");
    for (const [file, reason] of cases) {
      const error = await connectError(toSqliteUri(file));
      expect(error).to.be.instanceOf(StorageError).with.property("file", file);
      expect(error.message).to.match(reason).and.include(file);
    }
  });

  it("a wrong connection string is refused with an example", async () => {
    for (const uri of ["mongodb://localhost/x", "sqlite:relative.db", "sqlite://host/x.db", "sqlite::memory:"]) {
      expect((await connectError(uri)).message)
        .to.include("sqlite:///absolute/path/to/file.db")
        .and.include(uri);
    }
    expect((await connectError("sqlite:///tmp/x.db?mode=ro")).message).to.include('takes no "?"');
    expect((await connectError("sqlite:///tmp/")).message).to.include("must name a file");
  });
});
