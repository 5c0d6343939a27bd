import mongoose from "mongoose";
import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import type { QueryDocument } from "./document.ts";

const { BSON } = mongoose.mongo;

/** MongoDB's limit of nested levels; SQLite's JSON functions stop at 1000. */
const MAX_DEPTH = 180;
/** MongoDB's limit for one document, in bytes of BSON. */
const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/**
 * What a document looks like after a trip to a MongoDB server: Maps and Mongoose documents become plain, `toBSON` is
 * honoured, Buffers become Binary, `undefined` becomes null or goes.
 */
export function canonicalise(input: unknown, options: { ignoreUndefined?: boolean } = {}): QueryDocument {
  const bytes = toBytes((input ?? {}) as object, options.ignoreUndefined ?? false);
  const document = BSON.deserialize(bytes) as QueryDocument;
  for (const field of Object.keys(document)) refuseUnsupported(document[field], field, 1);
  return document;
}

function toBytes(input: object, ignoreUndefined: boolean): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = BSON.serialize(input, { ignoreUndefined });
  } catch (error) {
    // js-bson writes into a buffer of 17 MiB.
    if ((error as { code?: unknown }).code === "ERR_OUT_OF_RANGE") throw tooLarge();
    throw error;
  }
  if (bytes.length > MAX_DOCUMENT_BYTES) throw tooLarge();
  return bytes;
}

function tooLarge(): Error {
  return serverError(ServerCode.bsonObjectTooLarge, `BSONObj size must be between 0 and ${MAX_DOCUMENT_BYTES} bytes`);
}

/** BSON types that this store cannot keep or compare exactly. RegExp values are judged where they stand: a filter may hold them. */
function refuseUnsupported(value: unknown, path: string, depth: number): void {
  if (typeof value !== "object" || value === null || value instanceof RegExp) return;
  if (depth > MAX_DEPTH)
    throw serverError(ServerCode.overflow, `BSONObj exceeds maximum nested object depth: ${MAX_DEPTH}`);
  if (value instanceof Date) return;
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) refuseUnsupported(element, `${path}.${index}`, depth + 1);
    return;
  }
  const bsonType = (value as { _bsontype?: string })._bsontype;
  if (bsonType === undefined) {
    for (const [field, member] of Object.entries(value)) refuseUnsupported(member, `${path}.${field}`, depth + 1);
    return;
  }
  if (bsonType === "Long") throw new NotSupportedError(`an integer beyond 2^53 (at "${path}")`);
  if (bsonType !== "ObjectId" && bsonType !== "Binary") {
    throw new NotSupportedError(`a value of type ${bsonType} (at "${path}")`);
  }
}
