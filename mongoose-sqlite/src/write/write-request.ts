import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import type { FilterNode } from "../filter/filter-node.ts";
import { parseFilter } from "../filter/parse-filter.ts";
import { type CallOptions, checkOptions } from "../query/call-options.ts";
import { parseSort, type Sort } from "../query/sort.ts";
import { toStoredId } from "../store/stored-id.ts";
import { parseUpdate, type UpdateStep } from "../update/parse-update.ts";
import { canonicalise } from "../values/canonicalise.ts";
import { type Document, ObjectId, type QueryDocument } from "../values/document.ts";
import { encodeDocument } from "../values/encode.ts";

/** A checked write: what could be refused without looking at stored documents has been. */
export type WriteRequest = InsertRequest | UpdateRequest | ReplaceRequest | DeleteRequest;

export interface InsertRequest {
  kind: "insert";
  document: Document;
}

interface Selection {
  filter: FilterNode;
  sort: Sort;
}

export interface UpdateRequest extends Selection {
  kind: "update";
  steps: UpdateStep[];
  isMany: boolean;
  isUpsert: boolean;
}

export interface ReplaceRequest extends Selection {
  kind: "replace";
  replacement: Document;
  isUpsert: boolean;
}

export interface DeleteRequest extends Selection {
  kind: "delete";
  isMany: boolean;
}

/** Gives the caller's document its `_id`, as the native driver does. */
export function toInsert(document: unknown, options: CallOptions = {}): InsertRequest {
  checkOptions(options);
  const given = document as { _id?: unknown };
  if (given._id === undefined) given._id = new ObjectId();
  const canonical = canonicalise(document, options);
  encodeDocument(canonical);
  toStoredId((canonical as Document)["_id"]);
  return { kind: "insert", document: withIdFirst(canonical as Document) };
}

export function toUpdate(filter: unknown, update: unknown, options: CallOptions, isMany: boolean): UpdateRequest {
  checkOptions(options);
  if (Array.isArray(update)) throw new NotSupportedError("an aggregation pipeline as an update");
  if (isMany && options.sort !== undefined && options.sort !== null) {
    throw new NotSupportedError("option sort for updateMany");
  }
  const steps = parseUpdate(canonicalise(update, options));
  return { kind: "update", ...toSelection(filter, options), steps, isMany, isUpsert: options.upsert === true };
}

export function toReplace(filter: unknown, replacement: unknown, options: CallOptions): ReplaceRequest {
  checkOptions(options);
  const canonical = canonicalise(replacement, options);
  if (Object.keys(canonical).some((field) => field.startsWith("$"))) {
    throw serverError(ServerCode.failedToParse, "Replacement document must not contain atomic operators");
  }
  encodeDocument(canonical);
  return {
    kind: "replace",
    ...toSelection(filter, options),
    replacement: canonical as Document,
    isUpsert: options.upsert === true,
  };
}

export function toDelete(filter: unknown, options: CallOptions, isMany: boolean): DeleteRequest {
  checkOptions(options);
  return { kind: "delete", ...toSelection(filter, options), isMany };
}

function toSelection(filter: unknown, options: CallOptions): Selection {
  return { filter: toFilter(filter, options), sort: parseSort(options.sort) };
}

export function toFilter(filter: unknown, options: CallOptions): FilterNode {
  return parseFilter(canonicalise(filter, options) as QueryDocument);
}

export function withIdFirst(document: Document): Document {
  if (document["_id"] === undefined || Object.keys(document)[0] === "_id") return document;
  const { _id, ...rest } = document;
  return { _id: _id as Document[string], ...rest };
}
