import { closeSync, fsyncSync, openSync } from "node:fs";
import path from "node:path";
import { isServerError, StorageError } from "../errors.ts";
import { Catalog } from "./catalog.ts";
import { type FileLock, lockFile } from "./file-lock.ts";
import { isConstraintError, isSqliteError, SqliteFile } from "./sqlite-adapter.ts";
import { toStorageError } from "./storage-fault.ts";
import { Table } from "./table.ts";
import { WriteQueue } from "./write-queue.ts";

export interface SqliteOptions {
  /** Memory for SQLite's page cache, in KiB. Default 65536. */
  cacheKib?: number;
  /** Writes are refused once the file has this many pages of 4096 bytes. Default: as many as the disk takes. */
  maxPages?: number;
}

/** How long to wait for a foreign lock (a backup tool, the sqlite3 shell) before a batch of writes is refused. */
const BUSY_TIMEOUT_MS = 1000;

/** One database file, open in one process. Reads see committed writes only. */
export class Store {
  readonly file: string;
  /** The database's name in error messages. */
  readonly name: string;
  readonly #lock: FileLock;
  readonly #sqlite: SqliteFile;
  readonly #catalog: Catalog;
  readonly #writes: WriteQueue;
  readonly #tables = new Map<string, Table>();
  #isOpen = true;

  /**
   * @param file absolute path; made when missing, its directory is not
   * @throws StorageError when the file is open elsewhere, is not ours, or cannot be written
   */
  constructor(file: string, name: string, options: SqliteOptions = {}) {
    this.file = file;
    this.name = name;
    try {
      this.#lock = lockFile(file);
    } catch (error) {
      throw toStorageError(file, error);
    }
    let sqlite: SqliteFile | undefined;
    try {
      sqlite = new SqliteFile(file, BUSY_TIMEOUT_MS);
      this.#sqlite = sqlite;
      this.#catalog = new Catalog(this.#sqlite);
      this.#prepare(options);
    } catch (error) {
      sqlite?.close();
      this.#lock.release();
      throw toStorageError(file, error);
    }
    this.#writes = new WriteQueue(this.#sqlite, {
      isFileFault: (error) => isSqliteError(error) && !isConstraintError(error),
      onRollback: (error) => {
        this.#tables.clear();
        return toStorageError(file, error);
      },
    });
  }

  /** @param read gets undefined when the collection does not exist */
  async read<T>(collection: string, read: (table: Table | undefined) => T): Promise<T> {
    this.#checkOpen();
    try {
      return read(this.#findTable(collection));
    } catch (error) {
      throw isSqliteError(error) ? toStorageError(this.file, error) : error;
    }
  }

  /**
   * Resolves once the write is durable. `write` must be atomic by itself: change at most one row, or nothing when it throws.
   * The collection is made when it does not exist.
   */
  async write<T>(collection: string, write: (table: Table) => T): Promise<T> {
    this.#checkOpen();
    return this.#writes.add(() => write(this.#findTable(collection) ?? this.#createTable(collection)));
  }

  /**
   * Like `write`, for writes of several steps. When it throws what a MongoDB server would answer, the steps before stay, as they do
   * there; after any other error none of them does.
   */
  async writeMany<T>(collection: string, write: (table: Table) => T): Promise<T> {
    return this.write(collection, (table) => this.#inSavepoint(() => write(table)));
  }

  async collections(): Promise<string[]> {
    this.#checkOpen();
    return this.#catalog.collectionNames();
  }

  async createCollection(collection: string): Promise<void> {
    await this.write(collection, () => undefined);
  }

  /** False when there was no such collection. */
  async dropCollection(collection: string): Promise<boolean> {
    this.#checkOpen();
    return this.#writes.add(() => this.#inSavepoint(() => this.#drop(collection)));
  }

  async dropAll(): Promise<void> {
    this.#checkOpen();
    await this.#writes.add(() =>
      this.#inSavepoint(() => {
        for (const collection of this.#catalog.collectionNames()) this.#drop(collection);
      }),
    );
  }

  /** Commits what is queued, and lets another process open the file. */
  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#writes.drain();
    this.#moveLogIntoFile();
    this.#sqlite.close();
    this.#lock.release();
  }

  /** Only tidies up: when it fails, on a full disk for one, the log still holds every commit, and the next opening reads it. */
  #moveLogIntoFile(): void {
    try {
      this.#sqlite.all("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (error) {
      if (!isSqliteError(error)) throw error;
    }
  }

  #prepare(options: SqliteOptions): void {
    this.#sqlite.all("PRAGMA journal_mode = WAL");
    this.#sqlite.exec("PRAGMA synchronous = FULL");
    this.#sqlite.exec(`PRAGMA cache_size = -${toCount("cacheKib", options.cacheKib ?? 65_536)}`);
    const fault = this.#catalog.prepare();
    if (fault !== undefined) throw new StorageError(this.file, `Cannot use ${this.file}: ${fault}`);
    if (options.maxPages !== undefined) this.setMaxPages(options.maxPages);
    syncDirectory(path.dirname(this.file));
  }

  /** @internal */
  setMaxPages(maxPages: number): void {
    this.#sqlite.all(`PRAGMA max_page_count = ${toCount("maxPages", maxPages)}`);
  }

  #findTable(collection: string): Table | undefined {
    const known = this.#tables.get(collection);
    if (known !== undefined) return known;
    const id = this.#catalog.findCollection(collection);
    return id === undefined ? undefined : this.#remember(collection, id);
  }

  #createTable(collection: string): Table {
    return this.#remember(collection, this.#catalog.createCollection(collection));
  }

  #remember(collection: string, id: number): Table {
    const table = new Table(this.#sqlite, this.#catalog, id, `${this.name}.${collection}`);
    this.#tables.set(collection, table);
    return table;
  }

  #drop(collection: string): boolean {
    const id = this.#catalog.findCollection(collection);
    if (id === undefined) return false;
    this.#catalog.dropCollection(id);
    this.#tables.delete(collection);
    return true;
  }

  #inSavepoint<T>(run: () => T): T {
    this.#sqlite.exec("SAVEPOINT write");
    try {
      const value = run();
      this.#sqlite.exec("RELEASE write");
      return value;
    } catch (error) {
      if (isServerError(error)) {
        this.#sqlite.exec("RELEASE write");
      } else if (this.#sqlite.isInTransaction) {
        this.#sqlite.exec("ROLLBACK TO write; RELEASE write");
        this.#tables.clear();
      }
      throw error;
    }
  }

  #checkOpen(): void {
    if (!this.#isOpen) throw new StorageError(this.file, `${this.file} is closed`);
  }
}

function toCount(option: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new TypeError(`sqlite.${option} must be a positive integer, not ${JSON.stringify(value)}`);
}

/** The names of new files must survive a power loss too. Windows cannot open a directory. */
function syncDirectory(directory: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(directory, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
