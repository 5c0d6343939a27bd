import { ServerCode, serverError } from "../errors.ts";
import { toKeyPattern } from "../index/index-spec.ts";
import type { Document } from "../values/document.ts";
import { readPath } from "../values/read-path.ts";
import { type SqliteError, violatedIndex } from "./sqlite-adapter.ts";
import type { TableIndex } from "./table-index.ts";

/** E11000 as a MongoDB server answers it; Mongoose reads `code`, `keyPattern` and `keyValue`. */
export function toDuplicateKeyError(
  error: SqliteError,
  indexes: TableIndex[],
  namespace: string,
  document: Document | undefined,
): Error {
  const sqlName = violatedIndex(error);
  const index = indexes.find((candidate) => candidate.sqlName === sqlName);
  const name = index?.spec.name ?? "_id_";
  const keyPattern = index === undefined ? { _id: 1 } : toKeyPattern(index.spec);
  const message = `E11000 duplicate key error collection: ${namespace} index: ${name}`;
  if (document === undefined) return serverError(ServerCode.duplicateKey, message, { keyPattern });
  const keyValue = Object.fromEntries(
    Object.keys(keyPattern).map((path) => [path, readPath(document, path.split(".")).value ?? null]),
  );
  const shown = Object.entries(keyValue).map(([path, value]) => `${path}: ${JSON.stringify(value)}`);
  return serverError(ServerCode.duplicateKey, `${message} dup key: { ${shown.join(", ")} }`, {
    index: 0,
    keyPattern,
    keyValue,
  });
}
