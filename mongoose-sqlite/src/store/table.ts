import { ServerCode, serverError } from "../errors.ts";
import { compileFilter, type Matcher } from "../filter/compile-filter.ts";
import type { FilterNode } from "../filter/filter-node.ts";
import type { IndexSpec } from "../index/index-spec.ts";
import { type Plan, planQuery } from "../query/plan-query.ts";
import { type Sort, sortBy } from "../query/sort.ts";
import type { Document } from "../values/document.ts";
import { decodeDocument, encodeDocument } from "../values/encode.ts";
import type { Catalog } from "./catalog.ts";
import { createTableIndex } from "./create-table-index.ts";
import { toDuplicateKeyError } from "./duplicate-key.ts";
import { isConstraintError, type SqliteFile, type SqlRow, type SqlValue } from "./sqlite-adapter.ts";
import { toStoredId } from "./stored-id.ts";
import type { TableIndex } from "./table-index.ts";

export interface Row {
  rowId: number;
  body: string;
  document: Document;
}

export interface Query {
  filter: FilterNode;
  sort: Sort;
  skip: number;
  /** 0 for no limit. */
  limit: number;
}

const CHUNK_ROWS = 500;
const MAX_IDS_A_STATEMENT = 256;

/** One collection: a row a document. All methods are synchronous; writes run inside the store's transaction. */
export class Table {
  readonly #sqlite: SqliteFile;
  readonly #catalog: Catalog;
  readonly #id: number;
  /** As error messages name it: `database.collection`. */
  readonly #namespace: string;
  readonly indexes: TableIndex[];

  constructor(sqlite: SqliteFile, catalog: Catalog, id: number, namespace: string) {
    this.#sqlite = sqlite;
    this.#catalog = catalog;
    this.#id = id;
    this.#namespace = namespace;
    this.indexes = catalog.indexesOf(id);
  }

  get sqlName(): string {
    return `c${this.#id}`;
  }

  find({ filter, sort, skip, limit }: Query): Row[] {
    const plan = planQuery(filter, sort, this.indexes);
    if (plan.isExact && plan.isSorted && !plan.isScan && skip > 0) {
      const sql = `SELECT rid, body FROM ${this.#from(plan)} LIMIT ? OFFSET ?`;
      return this.#sqlite.all(sql, [...plan.params, limit === 0 ? -1 : limit, skip]).map(toRow);
    }
    const end = limit === 0 ? Number.POSITIVE_INFINITY : skip + limit;
    const wanted = plan.isSorted ? end : Number.POSITIVE_INFINITY;
    const rows: Row[] = [];
    for (const row of this.#matching(plan, filter, wanted)) {
      rows.push(row);
      if (rows.length >= wanted) break;
    }
    const sorted = plan.isSorted ? rows : sortBy(rows, sort, ({ document }) => document);
    return skip === 0 && limit === 0 ? sorted : sorted.slice(skip, end);
  }

  /** Ids of the rows that a cursor will read, in order, or undefined when they must be sorted here. */
  findRowIds(filter: FilterNode, sort: Sort): number[] | undefined {
    const plan = planQuery(filter, sort, this.indexes);
    if (!plan.isSorted) return undefined;
    return this.#sqlite.all(`SELECT rid FROM ${this.#from(plan)}`, plan.params).map(([rowId]) => rowId as number);
  }

  /** The documents of these rows that are still there and match, in the order given. */
  readRows(rowIds: number[], matches: Matcher): Document[] {
    const bodies = new Map<number, string>();
    for (let i = 0; i < rowIds.length; i += MAX_IDS_A_STATEMENT) {
      const ids = rowIds.slice(i, i + MAX_IDS_A_STATEMENT);
      const sql = `SELECT rid, body FROM ${this.sqlName} WHERE rid IN (${ids.map(() => "?").join(",")})`;
      for (const [rowId, body] of this.#sqlite.all(sql, ids)) bodies.set(rowId as number, body as string);
    }
    return rowIds
      .flatMap((rowId) => bodies.get(rowId) ?? [])
      .map(decodeDocument)
      .filter(matches);
  }

  count(query: Query): number {
    const plan = planQuery(query.filter, [], this.indexes);
    if (!plan.isExact) return this.find(query).length;
    const { skip, limit } = query;
    const rows = `SELECT 1 FROM ${this.sqlName} ${plan.where} LIMIT ? OFFSET ?`;
    const params = [...plan.params, limit === 0 ? -1 : limit, skip];
    return this.#sqlite.get(`SELECT count(*) FROM (${rows})`, params)![0] as number;
  }

  insert(document: Document): void {
    const id = toStoredId(document["_id"]);
    this.#writeRow(document, `INSERT INTO ${this.sqlName}(id, body) VALUES(?, ?)`, [id, encodeDocument(document)]);
  }

  /** False when the document is as it was. */
  update(row: Row, document: Document): boolean {
    const body = encodeDocument(document);
    if (body === row.body) return false;
    this.#writeRow(document, `UPDATE ${this.sqlName} SET body = ? WHERE rid = ?`, [body, row.rowId]);
    return true;
  }

  delete(rowId: number): void {
    this.#sqlite.run(`DELETE FROM ${this.sqlName} WHERE rid = ?`, [rowId]);
  }

  createIndex(spec: IndexSpec): void {
    createTableIndex({ table: this, sqlite: this.#sqlite, catalog: this.#catalog, id: this.#id }, spec);
  }

  dropIndex(name: string): void {
    const index = this.indexes.find(({ spec }) => spec.name === name);
    if (index === undefined) throw serverError(ServerCode.indexNotFound, `index not found with name [${name}]`);
    this.#catalog.removeIndex(index);
    this.indexes.splice(this.indexes.indexOf(index), 1);
  }

  toDuplicateKeyError(error: unknown, document: Document | undefined): unknown {
    return isConstraintError(error) ? toDuplicateKeyError(error, this.indexes, this.#namespace, document) : error;
  }

  *scan(): Generator<Row> {
    for (let last = -1; ; ) {
      const sql = `SELECT rid, body FROM ${this.sqlName} WHERE rid > ? ORDER BY rid LIMIT ?`;
      const rows = this.#sqlite.all(sql, [last, CHUNK_ROWS]);
      for (const row of rows) yield toRow(row);
      if (rows.length < CHUNK_ROWS) return;
      last = rows.at(-1)![0] as number;
    }
  }

  /** The row is written first: what its indexes have seen is recorded only for rows that are there. */
  #writeRow(document: Document, sql: string, params: SqlValue[]): void {
    const seen = this.indexes.map((index) => index.seenWith(document));
    try {
      this.#sqlite.run(sql, params);
    } catch (error) {
      throw this.toDuplicateKeyError(error, document);
    }
    for (const [i, index] of this.indexes.entries()) {
      if (seen[i] === undefined) continue;
      Object.assign(index, seen[i]);
      this.#catalog.saveSeen(index);
    }
  }

  *#matching(plan: Plan, filter: FilterNode, wanted: number): Generator<Row> {
    const matches = plan.isExact ? undefined : compileFilter(filter);
    for (const row of plan.isScan ? this.scan() : this.#planned(plan, wanted)) {
      if (matches === undefined || matches(row.document)) yield row;
    }
  }

  *#planned(plan: Plan, wanted: number): Generator<Row> {
    const sql = `SELECT rid, body FROM ${this.#from(plan)}`;
    if (wanted === Number.POSITIVE_INFINITY) {
      for (const row of this.#sqlite.all(sql, plan.params)) yield toRow(row);
      return;
    }
    let chunkRows = plan.isExact ? wanted : Math.max(wanted, CHUNK_ROWS);
    for (let offset = 0; ; chunkRows *= 2) {
      const rows = this.#sqlite.all(`${sql} LIMIT ? OFFSET ?`, [...plan.params, chunkRows, offset]);
      for (const row of rows) yield toRow(row);
      if (rows.length < chunkRows) return;
      offset += rows.length;
    }
  }

  #from(plan: Plan): string {
    return `${this.sqlName} ${plan.where}${plan.orderBy === "" ? "" : ` ORDER BY ${plan.orderBy}`}`;
  }
}

function toRow([rowId, body]: SqlRow): Row {
  return { rowId: rowId as number, body: body as string, document: decodeDocument(body as string) };
}
