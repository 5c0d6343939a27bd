import { NotSupportedError } from "../errors.ts";
import { compileFilter } from "../filter/compile-filter.ts";
import type { FilterNode } from "../filter/filter-node.ts";
import type { CallOptions } from "../query/call-options.ts";
import { type Projection, parseProjection } from "../query/projection.ts";
import { parseSort, type Sort } from "../query/sort.ts";
import type { Table } from "../store/table.ts";
import type { Document } from "../values/document.ts";

/** Reads one collection, with the table or undefined when it does not exist. */
export type ReadTable = <T>(read: (table: Table | undefined) => T) => Promise<T>;

const DEFAULT_BATCH_SIZE = 100;

/** What is left to read: row ids, or documents that had to be sorted in memory. */
type Remaining = { rowIds: number[]; skip: number } | { documents: Document[] };

/** The native driver's find cursor. Rows are chosen at the first read; each is read again when its batch is. */
export class Cursor {
  readonly #readTable: ReadTable;
  readonly #filter: FilterNode;
  readonly #sort: Sort;
  readonly #skip: number;
  readonly #limit: number;
  readonly #batchSize: number;
  readonly #project: Projection;
  #buffer: Document[] = [];
  #remaining: Remaining | undefined;
  #toGive = 0;
  #isClosed = false;

  constructor(readTable: ReadTable, filter: FilterNode, options: CallOptions) {
    this.#readTable = readTable;
    this.#filter = filter;
    this.#sort = parseSort(options.sort);
    this.#skip = options.skip ?? 0;
    // MongoDB takes a negative limit as "this many, in one batch".
    this.#limit = Math.abs(options.limit ?? 0);
    this.#batchSize = options.batchSize || DEFAULT_BATCH_SIZE;
    this.#project = parseProjection(options.projection) ?? ((document) => document);
    this.rewind();
  }

  rewind(): void {
    this.#buffer = [];
    this.#remaining = undefined;
    this.#toGive = this.#limit === 0 ? Number.POSITIVE_INFINITY : this.#limit;
    this.#isClosed = false;
  }

  async toArray(): Promise<Document[]> {
    const query = { filter: this.#filter, sort: this.#sort, skip: this.#skip, limit: this.#limit };
    const rows = await this.#readTable((table) => table?.find(query) ?? []);
    return rows.map(({ document }) => this.#project(document));
  }

  async next(): Promise<Document | null> {
    if (!(await this.hasNext())) return null;
    return this.#project(this.#buffer.shift()!);
  }

  async hasNext(): Promise<boolean> {
    if (this.#isClosed) return false;
    if (this.#buffer.length === 0) await this.#fill();
    return this.#buffer.length > 0;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#buffer = [];
    this.#remaining = undefined;
  }

  addCursorFlag(flag: string, isOn: boolean): this {
    if (isOn && flag !== "noCursorTimeout") throw new NotSupportedError(`cursor flag ${flag}`);
    return this;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Document> {
    for (let document = await this.next(); document !== null; document = await this.next()) yield document;
  }

  async #fill(): Promise<void> {
    this.#buffer = await this.#readTable((table) => (table === undefined ? [] : this.#nextBatch(table)));
  }

  #nextBatch(table: Table): Document[] {
    this.#remaining ??= this.#choose(table);
    if ("documents" in this.#remaining) return this.#remaining.documents.splice(0, this.#batchSize);
    const matches = compileFilter(this.#filter);
    while (this.#remaining.rowIds.length > 0 && this.#toGive > 0) {
      const read = table.readRows(this.#remaining.rowIds.splice(0, this.#batchSize), matches);
      const batch = read.slice(this.#remaining.skip, this.#remaining.skip + this.#toGive);
      this.#remaining.skip = Math.max(0, this.#remaining.skip - read.length);
      this.#toGive -= batch.length;
      if (batch.length > 0) return batch;
    }
    return [];
  }

  #choose(table: Table): Remaining {
    const rowIds = table.findRowIds(this.#filter, this.#sort);
    if (rowIds !== undefined) return { rowIds, skip: this.#skip };
    const query = { filter: this.#filter, sort: this.#sort, skip: this.#skip, limit: this.#limit };
    return { documents: table.find(query).map(({ document }) => document) };
  }
}
