import { ServerCode, serverError } from "../errors.ts";
import { type IndexSpec, isIdIndex } from "../index/index-spec.ts";
import type { Catalog } from "./catalog.ts";
import type { SqliteFile } from "./sqlite-adapter.ts";
import type { Table } from "./table.ts";
import { TableIndex } from "./table-index.ts";

/** An index that is there already, with the same options, is left as it is. */
export function createTableIndex(
  { table, sqlite, catalog, id }: { table: Table; sqlite: SqliteFile; catalog: Catalog; id: number },
  spec: IndexSpec,
): void {
  if (isIdIndex(spec)) return;
  const existing = table.indexes.find((other) => other.spec.name === spec.name || hasSameKey(other.spec, spec));
  if (existing !== undefined) {
    if (isSame(existing.spec, spec)) return;
    throw conflict(existing.spec, spec);
  }
  const index = new TableIndex(catalog.nextIndexId(), spec);
  for (const { document } of table.scan()) Object.assign(index, index.seenWith(document));
  try {
    sqlite.exec(index.createSql(table.sqlName));
  } catch (error) {
    throw table.toDuplicateKeyError(error, undefined);
  }
  catalog.addIndex(id, index);
  table.indexes.push(index);
}

function hasSameKey(a: IndexSpec, b: IndexSpec): boolean {
  return JSON.stringify(a.fields) === JSON.stringify(b.fields);
}

function isSame(a: IndexSpec, b: IndexSpec): boolean {
  return hasSameKey(a, b) && a.name === b.name && a.isUnique === b.isUnique && a.isSparse === b.isSparse;
}

function conflict(existing: IndexSpec, wanted: IndexSpec): Error {
  return existing.name === wanted.name
    ? serverError(
        ServerCode.indexKeySpecsConflict,
        `An existing index has the same name as the requested index but another key or other options: ${wanted.name}`,
      )
    : serverError(
        ServerCode.indexOptionsConflict,
        `Index already exists with a different name: ${existing.name} (requested: ${wanted.name})`,
      );
}
