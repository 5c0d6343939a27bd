import { NotSupportedError } from "../errors.ts";
import { describeIndex, parseIndexSpec } from "../index/index-spec.ts";
import { type CallOptions, checkOptions } from "../query/call-options.ts";
import { distinctValues } from "../query/distinct-values.ts";
import { parseProjection } from "../query/projection.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import type { Document, Value } from "../values/document.ts";
import { isSingle, runWrite, type WriteOutcome } from "../write/run-write.ts";
import { toDelete, toFilter, toInsert, toReplace, toUpdate, type WriteRequest } from "../write/write-request.ts";
import { runBulk, toBulkRequests } from "./bulk-write.ts";
import { Cursor } from "./cursor.ts";
import { BaseCollection, type BulkResult, MongooseError, STATES } from "./mongoose-base.ts";
import { observeCalls } from "./observe-calls.ts";

const ID_INDEX = { v: 2, key: { _id: 1 }, name: "_id_" };

interface InsertOneResult {
  acknowledged: true;
  insertedId: Value | undefined;
}

interface UpdateResult {
  acknowledged: true;
  modifiedCount: number;
  upsertedId: Value;
  upsertedCount: number;
  matchedCount: number;
}

/** The methods of the native driver's Collection that Mongoose calls. Each checks its whole input before it touches the store. */
export class Collection extends BaseCollection {
  override onOpen(): void {
    this.collection = this;
    super.onOpen();
  }

  find(filter?: unknown, options?: CallOptions | null): Cursor {
    return this.#cursor(filter, options ?? {});
  }

  async findOne(filter?: unknown, options?: CallOptions | null): Promise<Document | null> {
    const [document] = await this.#cursor(filter, { ...options, limit: 1 }).toArray();
    return document ?? null;
  }

  async countDocuments(filter?: unknown, options?: CallOptions | null): Promise<number> {
    return this.#count(filter, options ?? {});
  }

  async estimatedDocumentCount(options?: CallOptions | null): Promise<number> {
    return this.#count({}, options ?? {});
  }

  async distinct(path: string, filter?: unknown, options?: CallOptions | null): Promise<Value[]> {
    const call = options ?? {};
    checkOptions(call);
    const query = { filter: toFilter(filter, call), sort: [], skip: 0, limit: 0 };
    const rows = await this.#read((table) => table?.find(query) ?? []);
    return distinctValues(
      rows.map(({ document }) => document),
      path,
    );
  }

  async insertOne(document: unknown, options?: CallOptions | null): Promise<InsertOneResult> {
    const request = toInsert(document, options ?? {});
    await this.#write(request);
    return { acknowledged: true, insertedId: request.document["_id"] };
  }

  async insertMany(documents: unknown[], options?: CallOptions | null) {
    const operations = documents.map((document) => ({ insertOne: { document } }));
    const { insertedCount, insertedIds } = await this.#bulk(operations, options ?? {});
    return { acknowledged: true, insertedCount, insertedIds };
  }

  async updateOne(filter: unknown, update: unknown, options?: CallOptions | null): Promise<UpdateResult> {
    return toUpdateResult(await this.#write(toUpdate(filter, update, options ?? {}, false)));
  }

  async updateMany(filter: unknown, update: unknown, options?: CallOptions | null): Promise<UpdateResult> {
    return toUpdateResult(await this.#write(toUpdate(filter, update, options ?? {}, true)));
  }

  async replaceOne(filter: unknown, replacement: unknown, options?: CallOptions | null): Promise<UpdateResult> {
    return toUpdateResult(await this.#write(toReplace(filter, replacement, options ?? {})));
  }

  async deleteOne(filter?: unknown, options?: CallOptions | null) {
    return toDeleteResult(await this.#write(toDelete(filter, options ?? {}, false)));
  }

  async deleteMany(filter?: unknown, options?: CallOptions | null) {
    return toDeleteResult(await this.#write(toDelete(filter, options ?? {}, true)));
  }

  async findOneAndUpdate(filter: unknown, update: unknown, options?: CallOptions | null) {
    return this.#findOneAnd(toUpdate(filter, update, options ?? {}, false), options ?? {});
  }

  async findOneAndReplace(filter: unknown, replacement: unknown, options?: CallOptions | null) {
    return this.#findOneAnd(toReplace(filter, replacement, options ?? {}), options ?? {});
  }

  async findOneAndDelete(filter: unknown, options?: CallOptions | null) {
    return this.#findOneAnd(toDelete(filter, options ?? {}, false), options ?? {});
  }

  async bulkWrite(operations: unknown, options?: CallOptions | null): Promise<BulkResult> {
    return this.#bulk(operations, options ?? {});
  }

  async createIndex(keys: unknown, options?: Record<string, unknown> | null): Promise<string> {
    const spec = parseIndexSpec(keys, options ?? {});
    const store = await this.#store();
    await store.writeMany(this.name, (table) => table.createIndex(spec));
    return spec.name;
  }

  async createIndexes(indexes: { key: unknown; [option: string]: unknown }[]): Promise<string[]> {
    const specs = indexes.map(({ key, ...options }) => parseIndexSpec(key, options));
    const store = await this.#store();
    await store.writeMany(this.name, (table) => {
      for (const spec of specs) table.createIndex(spec);
    });
    return specs.map(({ name }) => name);
  }

  async dropIndex(name: string): Promise<void> {
    const store = await this.#store();
    await store.writeMany(this.name, (table) => table.dropIndex(name));
  }

  listIndexes() {
    return { toArray: () => this.indexes() };
  }

  async indexes(): Promise<Record<string, unknown>[]> {
    return this.#read((table) =>
      table === undefined ? [] : [ID_INDEX, ...table.indexes.map(({ spec }) => describeIndex(spec))],
    );
  }

  async drop(): Promise<boolean> {
    const store = await this.#store();
    await store.dropCollection(this.name);
    return true;
  }

  async #bulk(operations: unknown, options: CallOptions): Promise<BulkResult> {
    const requests = toBulkRequests(operations, options);
    const store = await this.#store();
    return store.writeMany(this.name, (table) => runBulk(table, requests, options.ordered !== false));
  }

  #cursor(filter: unknown, options: CallOptions): Cursor {
    checkOptions(options);
    return new Cursor((read) => this.#read(read), toFilter(filter, options), options);
  }

  async #count(filter: unknown, options: CallOptions): Promise<number> {
    checkOptions(options);
    const { skip = 0, limit = 0 } = options;
    const query = { filter: toFilter(filter, options), sort: [], skip, limit };
    return this.#read((table) => table?.count(query) ?? 0);
  }

  async #findOneAnd(request: WriteRequest, options: CallOptions) {
    const project = parseProjection(options.projection) ?? ((document: Document) => document);
    const outcome = await this.#write(request);
    const wantsAfter = options.returnDocument === "after" || options.returnOriginal === false;
    const found = wantsAfter && request.kind !== "delete" ? outcome.after : outcome.before;
    const value = found === undefined ? null : project(found);
    return options.includeResultMetadata ? { value, lastErrorObject: toLastError(outcome), ok: 1 } : value;
  }

  async #read<T>(read: (table: Table | undefined) => T): Promise<T> {
    const store = await this.#store();
    return store.read(this.name, read);
  }

  async #write(request: WriteRequest): Promise<WriteOutcome> {
    const store = await this.#store();
    const run = (table: Table) => runWrite(table, request);
    return isSingle(request) ? store.write(this.name, run) : store.writeMany(this.name, run);
  }

  /** Waits for a connection that is being made, as long as Mongoose's `bufferTimeoutMS` says. */
  async #store(): Promise<Store> {
    if (this.conn.readyState !== STATES.connected) await this.conn._waitForConnect();
    const { store } = this.conn as unknown as { store?: Store };
    if (store === undefined) throw new MongooseError(`Cannot use ${this.name}: the connection is not open`);
    return store;
  }
}

function toUpdateResult({ matchedCount, modifiedCount, upsertedId }: WriteOutcome): UpdateResult {
  return {
    acknowledged: true,
    modifiedCount,
    upsertedId: upsertedId ?? null,
    upsertedCount: upsertedId === undefined ? 0 : 1,
    matchedCount,
  };
}

function toDeleteResult({ deletedCount }: WriteOutcome) {
  return { acknowledged: true, deletedCount };
}

function toLastError(outcome: WriteOutcome) {
  const { matchedCount, deletedCount, upsertedId } = outcome;
  const n = matchedCount + deletedCount + (upsertedId === undefined ? 0 : 1);
  if (deletedCount > 0 || (n === 0 && outcome.before === undefined)) return { n, updatedExisting: false };
  return { n, updatedExisting: matchedCount > 0, ...(upsertedId !== undefined && { upserted: upsertedId }) };
}

const REFUSED_METHODS = [
  "aggregate",
  "watch",
  "rename",
  "isCapped",
  "options",
  "dropIndexes",
  "findAndModify",
  "ensureIndex",
  "insert",
  "save",
  "createSearchIndex",
  "createSearchIndexes",
  "updateSearchIndex",
  "dropSearchIndex",
  "listSearchIndexes",
  "initializeOrderedBulkOp",
  "initializeUnorderedBulkOp",
];
for (const method of REFUSED_METHODS) {
  Object.defineProperty(Collection.prototype, method, {
    value: () => {
      throw new NotSupportedError(`collection.${method}()`);
    },
  });
}

observeCalls(Collection.prototype);
