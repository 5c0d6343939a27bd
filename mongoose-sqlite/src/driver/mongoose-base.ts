// Mongoose has no written driver contract, and its types describe the native driver's classes. This file holds the casts; what the
// driver overrides or calls was read from mongoose 9.12.1 (lib/connection.js, lib/collection.js, lib/model.js, lib/cursor/queryCursor.js).
import type { EventEmitter } from "node:events";
import mongoose from "mongoose";

/** The parts of Mongoose's Connection that a driver works with. */
export interface ConnectionBase extends EventEmitter {
  name: string;
  readyState: number;
  client: unknown;
  db: unknown;
  config: Record<string, unknown>;
  base: { options: { debug?: unknown } };
  options?: { debug?: unknown };
  _connectionString: string;
  _waitForConnect(): Promise<void>;
  onOpen(): void;
  collection(name: string): unknown;
}

/** The parts of Mongoose's Collection that a driver works with. */
export interface CollectionBase {
  name: string;
  conn: ConnectionBase;
  /** Mongoose waits until this is truthy (model.js, `ensureIndexes`). */
  collection: unknown;
  onOpen(): void;
}

export const BaseConnection = mongoose.BaseConnection as unknown as new (base: unknown) => ConnectionBase;
export const BaseCollection = mongoose.BaseCollection as unknown as new (
  name: string,
  connection: unknown,
  options?: object,
) => CollectionBase;

export const { STATES, MongooseError } = mongoose;

/** Counters of a bulk write as the server's protocol names them. */
export interface RawBulkResult {
  ok: 1;
  nInserted: number;
  nUpserted: number;
  nMatched: number;
  nModified: number;
  nRemoved: number;
  upserted: { index: number; _id: unknown }[];
  insertedIds: { index: number; _id: unknown }[];
  writeErrors: WriteError[];
  writeConcernErrors: [];
}

/** Mongoose sets `err.index`, and reads `code`, `index` and `errmsg`, on the native driver's class, which is not exported. */
export class WriteError {
  readonly err: { index: number; code: unknown; errmsg: string; [detail: string]: unknown };

  constructor(err: WriteError["err"]) {
    this.err = err;
  }
  get index(): number {
    return this.err.index;
  }
  get code(): unknown {
    return this.err.code;
  }
  get errmsg(): string {
    return this.err.errmsg;
  }
}

export interface BulkResult {
  insertedCount: number;
  insertedIds: Record<number, unknown>;
}

type NativeDriver = { BulkWriteResult: new (raw: RawBulkResult, isOrdered: boolean) => BulkResult };

/** Mongoose decorates the native driver's result class (model.js, `bulkWrite`). */
export const { BulkWriteResult } = (mongoose as unknown as { driver: { get(): NativeDriver } }).driver.get();

type NativeErrors = { MongoBulkWriteError: new (error: object, result: BulkResult) => Error };

export function bulkWriteError(raw: RawBulkResult, result: BulkResult): Error {
  const { MongoBulkWriteError } = mongoose.mongo as unknown as NativeErrors;
  const { errmsg, code, keyPattern, keyValue } = raw.writeErrors[0]!.err;
  return new MongoBulkWriteError({ message: errmsg, code, writeErrors: raw.writeErrors, keyPattern, keyValue }, result);
}
