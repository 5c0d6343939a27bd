import type { IndexSpec } from "../index/index-spec.ts";
import type { SqliteFile } from "./sqlite-adapter.ts";
import { type Seen, TableIndex } from "./table-index.ts";

/** "TKRY": tells our files from other SQLite files. */
const APPLICATION_ID = 0x544b5259;
const FORMAT_VERSION = 1;

/** Which collections and indexes there are. SQL names are made of numbers: SQLite's names are blind to case. */
export class Catalog {
  readonly #sqlite: SqliteFile;

  constructor(sqlite: SqliteFile) {
    this.#sqlite = sqlite;
  }

  /** Makes a new file ours, or refuses one that is not. Returns what is wrong, undefined when nothing is. */
  prepare(): string | undefined {
    const number = (pragma: string) => this.#sqlite.get(`PRAGMA ${pragma}`)?.[0];
    if (number("application_id") === APPLICATION_ID) {
      const version = number("user_version");
      return version === FORMAT_VERSION
        ? undefined
        : `it has format ${String(version)}, and this version of the driver reads format ${FORMAT_VERSION}`;
    }
    if (this.#sqlite.get("SELECT 1 FROM sqlite_master LIMIT 1") !== undefined) {
      return "it is an SQLite database of another program";
    }
    this.#sqlite.exec(`BEGIN IMMEDIATE;
      PRAGMA application_id = ${APPLICATION_ID};
      PRAGMA user_version = ${FORMAT_VERSION};
      CREATE TABLE collections(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
      CREATE TABLE indexes(id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL, spec TEXT NOT NULL,
        seen TEXT NOT NULL, UNIQUE(collection, name));
      COMMIT`);
    return undefined;
  }

  collectionNames(): string[] {
    return this.#sqlite.all("SELECT name FROM collections ORDER BY name").map(([name]) => name as string);
  }

  findCollection(name: string): number | undefined {
    return this.#sqlite.get("SELECT id FROM collections WHERE name = ?", [name])?.[0] as number | undefined;
  }

  createCollection(name: string): number {
    this.#sqlite.run("INSERT INTO collections(name) VALUES(?)", [name]);
    const id = this.findCollection(name)!;
    this.#sqlite.exec(`CREATE TABLE c${id}(rid INTEGER PRIMARY KEY, id NOT NULL UNIQUE, body TEXT NOT NULL)`);
    return id;
  }

  dropCollection(id: number): void {
    this.#sqlite.forgetStatements();
    this.#sqlite.exec(`DROP TABLE c${id}`);
    this.#sqlite.run("DELETE FROM indexes WHERE collection = ?", [id]);
    this.#sqlite.run("DELETE FROM collections WHERE id = ?", [id]);
  }

  indexesOf(collection: number): TableIndex[] {
    return this.#sqlite
      .all("SELECT id, spec, seen FROM indexes WHERE collection = ? ORDER BY id", [collection])
      .map(
        ([id, spec, seen]) =>
          new TableIndex(id as number, JSON.parse(spec as string) as IndexSpec, JSON.parse(seen as string) as Seen),
      );
  }

  nextIndexId(): number {
    return this.#sqlite.get("SELECT coalesce(max(id), 0) + 1 FROM indexes")![0] as number;
  }

  addIndex(collection: number, index: TableIndex): void {
    this.#sqlite.run("INSERT INTO indexes(id, collection, name, spec, seen) VALUES(?, ?, ?, ?, ?)", [
      index.id,
      collection,
      index.spec.name,
      JSON.stringify(index.spec),
      toSeenText(index),
    ]);
  }

  saveSeen(index: TableIndex): void {
    this.#sqlite.run("UPDATE indexes SET seen = ? WHERE id = ?", [toSeenText(index), index.id]);
  }

  removeIndex(index: TableIndex): void {
    this.#sqlite.forgetStatements();
    this.#sqlite.exec(`DROP INDEX ${index.sqlName}`);
    this.#sqlite.run("DELETE FROM indexes WHERE id = ?", [index.id]);
  }
}

function toSeenText({ hasArrays, isOrdered }: Seen): string {
  return JSON.stringify({ hasArrays, isOrdered });
}
