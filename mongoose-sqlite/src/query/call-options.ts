import { NotSupportedError } from "../errors.ts";

/** What of the native driver's options has a meaning here. */
export interface CallOptions {
  sort?: unknown;
  skip?: number;
  limit?: number;
  projection?: unknown;
  batchSize?: number;
  upsert?: boolean;
  ordered?: boolean;
  ignoreUndefined?: boolean;
  returnDocument?: string;
  returnOriginal?: boolean;
  includeResultMetadata?: boolean;
}

/**
 * The native driver's options that would change an answer and are not implemented. It ignores names that it does not know (Mongoose
 * passes its own), and so do we; write and read concerns ask for less than every write here gives.
 */
const REFUSED = [
  "session",
  "collation",
  "hint",
  "arrayFilters",
  "let",
  "explain",
  "tailable",
  "awaitData",
  "oplogReplay",
  "partial",
  "min",
  "max",
  "returnKey",
  "showRecordId",
  "maxTimeMS",
  "timeoutMS",
  "signal",
  "raw",
  "fieldsAsRaw",
  "useBigInt64",
  "bsonRegExp",
  "promoteBuffers",
  "checkKeys",
  "serializeFunctions",
  "encryptedFields",
  "rawData",
];

export function checkOptions(options: CallOptions): void {
  for (const name of REFUSED) {
    const value = (options as Record<string, unknown>)[name];
    if (value !== undefined && value !== null && value !== false) throw new NotSupportedError(`option ${name}`);
  }
  for (const name of ["promoteValues", "promoteLongs"]) {
    if ((options as Record<string, unknown>)[name] === false) throw new NotSupportedError(`option ${name}: false`);
  }
}
