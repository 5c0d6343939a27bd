import { accessSync, closeSync, constants, existsSync, openSync, realpathSync } from "node:fs";
import path from "node:path";
import { StorageError } from "../errors.ts";
import { isSqliteError, SqliteFile } from "./sqlite-adapter.ts";

const openHere = new Set<string>();

export interface FileLock {
  release(): void;
}

/**
 * One process at a time: an open transaction on a side file. The kernel ends it with the process, kill -9 included.
 * `PRAGMA locking_mode=EXCLUSIVE` on the file itself will not do: libsql's close() keeps it locked until statements are collected.
 */
export function lockFile(file: string): FileLock {
  const identity = path.join(realpathSync(path.dirname(file)), path.basename(file));
  if (openHere.has(identity)) throw new StorageError(file, `${file} is already open in this process`);
  for (const name of [file, `${file}.lock`]) makeWritable(name);
  const lock = new SqliteFile(`${file}.lock`);
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (isSqliteError(error) && error.code.startsWith("SQLITE_BUSY")) {
      throw new StorageError(file, `${file} is already open by another process`, { code: error.code, cause: error });
    }
    throw error;
  }
  openHere.add(identity);
  return {
    release() {
      lock.exec("ROLLBACK");
      lock.close();
      openHere.delete(identity);
    },
  };
}

/**
 * A new file is for its owner alone; SQLite gives its side files the same mode. SQLite itself would open a read-only file and
 * complain at the first write. A file that exists is not opened here: closing it would drop every POSIX lock of this process on it.
 */
function makeWritable(file: string): void {
  if (existsSync(file)) accessSync(file, constants.W_OK);
  else closeSync(openSync(file, "a", 0o600));
}
