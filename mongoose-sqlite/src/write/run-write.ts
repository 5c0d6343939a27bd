import { ServerCode, serverError } from "../errors.ts";
import type { Row, Table } from "../store/table.ts";
import { applyUpdate } from "../update/apply-update.ts";
import { seedFromFilter } from "../update/seed-from-filter.ts";
import { equalValues } from "../values/compare.ts";
import { type Document, ObjectId, type Value } from "../values/document.ts";
import { decodeDocument } from "../values/encode.ts";
import {
  type DeleteRequest,
  type InsertRequest,
  type ReplaceRequest,
  type UpdateRequest,
  type WriteRequest,
  withIdFirst,
} from "./write-request.ts";

export interface WriteOutcome {
  matchedCount: number;
  modifiedCount: number;
  deletedCount: number;
  /** Set when an upsert inserted. */
  upsertedId: Value | undefined;
  /** The document as it was and as it is; only for requests of one document. */
  before: Document | undefined;
  after: Document | undefined;
}

const NOTHING: WriteOutcome = {
  matchedCount: 0,
  modifiedCount: 0,
  deletedCount: 0,
  upsertedId: undefined,
  before: undefined,
  after: undefined,
};

/** Runs inside the store's transaction. */
export function runWrite(table: Table, request: WriteRequest): WriteOutcome {
  switch (request.kind) {
    case "insert":
      return runInsert(table, request);
    case "update":
      return request.isMany ? runUpdateMany(table, request) : runUpdateOne(table, request);
    case "replace":
      return runReplace(table, request);
    case "delete":
      return runDelete(table, request);
  }
}

/** True when a request changes at most one row, so that it cannot fail half way. */
export function isSingle(request: WriteRequest): boolean {
  return !("isMany" in request && request.isMany);
}

function runInsert(table: Table, { document }: InsertRequest): WriteOutcome {
  table.insert(document);
  return { ...NOTHING, after: document };
}

function runUpdateOne(table: Table, request: UpdateRequest): WriteOutcome {
  const [row] = table.find({ filter: request.filter, sort: request.sort, skip: 0, limit: 1 });
  if (row === undefined) return request.isUpsert ? upsertByUpdate(table, request) : NOTHING;
  applyUpdate(row.document, request.steps, { isInsert: false });
  return saved(table, row, row.document);
}

function runUpdateMany(table: Table, request: UpdateRequest): WriteOutcome {
  const rows = table.find({ filter: request.filter, sort: [], skip: 0, limit: 0 });
  if (rows.length === 0 && request.isUpsert) return upsertByUpdate(table, request);
  let modifiedCount = 0;
  for (const row of rows) {
    applyUpdate(row.document, request.steps, { isInsert: false });
    if (table.update(row, row.document)) modifiedCount++;
  }
  return { ...NOTHING, matchedCount: rows.length, modifiedCount };
}

function runReplace(table: Table, request: ReplaceRequest): WriteOutcome {
  const [row] = table.find({ filter: request.filter, sort: request.sort, skip: 0, limit: 1 });
  if (row === undefined) return request.isUpsert ? upsertByReplace(table, request) : NOTHING;
  const id = row.document["_id"]!;
  const newId = request.replacement["_id"];
  if (newId !== undefined && !equalValues(newId, id)) {
    throw serverError(
      ServerCode.immutableField,
      "After applying the update, the (immutable) field '_id' was found to have been altered",
    );
  }
  return saved(table, row, withIdFirst({ ...request.replacement, _id: id }));
}

function runDelete(table: Table, request: DeleteRequest): WriteOutcome {
  const limit = request.isMany ? 0 : 1;
  const rows = table.find({ filter: request.filter, sort: request.sort, skip: 0, limit });
  for (const row of rows) table.delete(row.rowId);
  return { ...NOTHING, deletedCount: rows.length, before: request.isMany ? undefined : rows[0]?.document };
}

function saved(table: Table, row: Row, after: Document): WriteOutcome {
  const modifiedCount = table.update(row, after) ? 1 : 0;
  return { ...NOTHING, matchedCount: 1, modifiedCount, before: decodeDocument(row.body), after };
}

function upsertByUpdate(table: Table, request: UpdateRequest): WriteOutcome {
  const document = seedFromFilter(request.filter);
  applyUpdate(document, request.steps, { isInsert: true });
  return upserted(table, document);
}

function upsertByReplace(table: Table, request: ReplaceRequest): WriteOutcome {
  const idInFilter = seedFromFilter(request.filter)["_id"];
  const document = { ...request.replacement };
  if (idInFilter !== undefined && document["_id"] === undefined) document["_id"] = idInFilter;
  return upserted(table, document);
}

function upserted(table: Table, document: Document): WriteOutcome {
  if (document["_id"] === undefined) document["_id"] = new ObjectId();
  const after = withIdFirst(document);
  table.insert(after);
  return { ...NOTHING, upsertedId: after["_id"], after };
}
