import { isServerError, NotSupportedError } from "../errors.ts";
import type { CallOptions } from "../query/call-options.ts";
import type { Table } from "../store/table.ts";
import { runWrite } from "../write/run-write.ts";
import { toDelete, toInsert, toReplace, toUpdate, type WriteRequest } from "../write/write-request.ts";
import { type BulkResult, BulkWriteResult, bulkWriteError, type RawBulkResult, WriteError } from "./mongoose-base.ts";

interface BulkOperation extends CallOptions {
  document?: unknown;
  filter?: unknown;
  update?: unknown;
  replacement?: unknown;
}

/** Checks every operation of a bulk before any of it is applied. */
export function toBulkRequests(operations: unknown, options: CallOptions): WriteRequest[] {
  if (!Array.isArray(operations)) throw new TypeError("bulkWrite needs an array of operations");
  return operations.map((operation: Record<string, BulkOperation>) => {
    const [kind, ...others] = Object.keys(operation);
    if (kind === undefined || others.length > 0) throw new TypeError("a bulk operation has one key, its kind");
    return toRequest(kind, operation[kind]!, options);
  });
}

function toRequest(kind: string, operation: BulkOperation, options: CallOptions): WriteRequest {
  const { document, filter, update, replacement, ...own } = operation;
  const callOptions = { ...options, ...own };
  switch (kind) {
    case "insertOne":
      return toInsert(document, options);
    case "updateOne":
    case "updateMany":
      return toUpdate(filter, update, callOptions, kind === "updateMany");
    case "replaceOne":
      return toReplace(filter, replacement, callOptions);
    case "deleteOne":
    case "deleteMany":
      return toDelete(filter, callOptions, kind === "deleteMany");
    default:
      throw new NotSupportedError(`bulk operation ${kind}`);
  }
}

/** Ordered bulks stop at the first failure, unordered ones go on; what succeeded stays. Other errors than a server's undo it all. */
export function runBulk(table: Table, requests: WriteRequest[], isOrdered: boolean): BulkResult {
  const raw = emptyResult();
  for (const [index, request] of requests.entries()) {
    if (request.kind === "insert") raw.insertedIds.push({ index, _id: request.document["_id"] });
    try {
      count(raw, index, request, runWrite(table, request));
    } catch (error) {
      if (!isServerError(error)) throw error;
      const { code, message, keyPattern, keyValue } = error as typeof error & Record<string, unknown>;
      raw.writeErrors.push(new WriteError({ index, code, errmsg: message, keyPattern, keyValue }));
      if (isOrdered) break;
    }
  }
  const result = new BulkWriteResult(raw, isOrdered);
  if (raw.writeErrors.length > 0) throw bulkWriteError(raw, result);
  return result;
}

function count(raw: RawBulkResult, index: number, request: WriteRequest, outcome: ReturnType<typeof runWrite>): void {
  if (request.kind === "insert") raw.nInserted++;
  raw.nMatched += outcome.matchedCount;
  raw.nModified += outcome.modifiedCount;
  raw.nRemoved += outcome.deletedCount;
  if (outcome.upsertedId !== undefined) {
    raw.nUpserted++;
    raw.upserted.push({ index, _id: outcome.upsertedId });
  }
}

function emptyResult(): RawBulkResult {
  return {
    ok: 1,
    nInserted: 0,
    nUpserted: 0,
    nMatched: 0,
    nModified: 0,
    nRemoved: 0,
    upserted: [],
    insertedIds: [],
    writeErrors: [],
    writeConcernErrors: [],
  };
}
