import { symlink, unlink } from "node:fs/promises";
import path from "node:path";
import { expect } from "chai";
import mongoose from "mongoose";
import { driver, toSqliteUri } from "../../src/index.ts";
import { openDatabase, type TestDatabase } from "../helpers/open-database.ts";
import { rejection } from "../helpers/rejection.ts";
import { exitOf, lineFrom, runChild } from "../helpers/run-child.ts";

function connect(file: string): Promise<mongoose.Mongoose> {
  const instance = new mongoose.Mongoose();
  instance.setDriver(driver);
  return instance.connect(toSqliteUri(file));
}

describe("one process has the file", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openDatabase();
  });
  afterEach(() => database.remove());

  it("a second process is told which file is open elsewhere", async () => {
    const child = runChild("open-and-hold.ts", [database.file]);
    expect(JSON.parse(await lineFrom(child))).to.deep.equal({
      name: "StorageError",
      message: `${database.file} is already open by another process`,
    });
    await exitOf(child);
  });

  it("a process that is killed frees the file", async () => {
    await database.mongoose.disconnect();
    const child = runChild("open-and-hold.ts", [database.file]);
    expect(await lineFrom(child)).to.equal("open");
    const error = await rejection(connect(database.file));
    expect(error.message).to.equal(`${database.file} is already open by another process`);
    child.kill("SIGKILL");
    await exitOf(child);
    await database.reopen();
  });

  it("a process that closes the connection frees the file", async () => {
    await database.mongoose.disconnect();
    const child = runChild("open-and-hold.ts", [database.file]);
    expect(await lineFrom(child)).to.equal("open");
    child.stdin!.end();
    await exitOf(child);
    await database.reopen();
  });

  it("a second connection of the same process is refused, by another name of the directory too", async () => {
    const alias = `${path.dirname(database.file)}-alias`;
    await symlink(path.dirname(database.file), alias);
    for (const file of [database.file, path.join(alias, "test.db")]) {
      const error = await rejection(connect(file));
      expect(error).to.include({ name: "StorageError", message: `${file} is already open in this process` });
    }
    await unlink(alias);
    // The refused attempts must not have dropped the lock that keeps other processes out.
    const child = runChild("open-and-hold.ts", [database.file]);
    expect(await lineFrom(child)).to.include("already open by another process");
    await exitOf(child);
  });
});
