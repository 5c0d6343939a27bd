import type { SqlValue } from "../store/sqlite-adapter.ts";
import { ObjectId, type Value } from "../values/document.ts";
import { ValueType, valueType } from "../values/value-type.ts";

/**
 * How a scalar at an indexed path looks to SQLite. SQLite's order is numbers, text, blobs; BSON's is null, numbers,
 * strings, objects, ObjectIds, booleans, dates. So null and missing are -Infinity, numbers and strings are themselves, and the
 * rest are blobs that start with a letter in BSON's order. Keys are equal when the values are equal, of whatever type.
 *
 *   a{...}  object, binary, NaN, Infinity (JSON)      o<hex>  ObjectId          p0 p1  boolean
 *   n<json> fraction, or number of 1e21 and more      t<17 digits>  date, in ms since 1970 plus DATE_OFFSET
 *
 * Fractions are kept as text, because SQLite's decimal conversion may be off by one unit in the last place.
 */
export const NULL_KEY = Number.NEGATIVE_INFINITY;
/** Makes all dates of JavaScript (8.64e15 ms around 1970) positive and of equal length. */
const DATE_OFFSET = 50_000_000_000_000_000n;

/** Asked for indexed paths only, so it stays small. */
const expressions = new Map<string, string>([["_id", "id"]]);

/** The SQL expression of a path's key; equal text in the index and in the query lets SQLite use the index. */
export function keyExpression(path: string): string {
  let expression = expressions.get(path);
  if (expression === undefined) {
    expression = writeExpression(path);
    expressions.set(path, expression);
  }
  return expression;
}

function writeExpression(path: string): string {
  const at = quote(jsonPath(path));
  const inside = (field: string) => quote(`${jsonPath(path)}."${field}"`);
  return `CASE json_type(body,${at})
    WHEN 'integer' THEN json_extract(body,${at})
    WHEN 'text' THEN json_extract(body,${at})
    WHEN 'true' THEN x'7031'
    WHEN 'false' THEN x'7030'
    WHEN 'real' THEN CAST('n'||(body->${at}) AS BLOB)
    WHEN 'object' THEN CAST(coalesce(
      'o'||json_extract(body,${inside("$oid")}),
      't'||(json_extract(body,${inside("$date")})+${DATE_OFFSET}),
      'a'||(body->${at})) AS BLOB)
    WHEN 'array' THEN CAST('b'||(body->${at}) AS BLOB)
    ELSE -9e999 END`.replaceAll(/\s+/g, " ");
}

/** SQL that is true when the path exists, null included: the condition of a sparse index. */
export function existsExpression(path: string): string {
  return `json_type(body,${quote(jsonPath(path))}) IS NOT NULL`;
}

/** The key of a value at a path, or undefined when equality with it cannot be asked of an index. */
export function toKey(path: string, value: Value): SqlValue | undefined {
  return path === "_id" ? toIdKey(value) : toIndexKey(value);
}

/** `_id` has a column of its own and fewer types. */
export function toIdKey(value: Value | undefined): SqlValue | undefined {
  if (typeof value === "string" || (typeof value === "number" && Number.isSafeInteger(value))) return value;
  return value instanceof ObjectId ? Buffer.from(value.id) : undefined;
}

function toIndexKey(value: Value): SqlValue | undefined {
  switch (valueType(value)) {
    case ValueType.null:
      return NULL_KEY;
    case ValueType.number:
      return numberKey(value as number);
    case ValueType.string:
      return value as string;
    case ValueType.boolean:
      return Buffer.from(value ? "p1" : "p0");
    case ValueType.objectId:
      return Buffer.from(`o${(value as ObjectId).toHexString()}`);
    case ValueType.date:
      return Buffer.from(`t${BigInt((value as Date).getTime()) + DATE_OFFSET}`);
    default:
      return undefined;
  }
}

function numberKey(value: number): SqlValue | undefined {
  if (Number.isSafeInteger(value)) return value;
  // JSON writes these with digits only, which SQLite would read as an inexact integer.
  if (!Number.isFinite(value) || (Number.isInteger(value) && Math.abs(value) < 1e21)) return undefined;
  return Buffer.from(`n${JSON.stringify(value)}`);
}

/** True when the keys of an index sort exactly as BSON does; false for fractions, subdocuments and binary data. */
export function isOrderedKey(value: Value | undefined): boolean {
  switch (valueType(value)) {
    case ValueType.number:
      return Number.isSafeInteger(value);
    case ValueType.null:
    case ValueType.string:
    case ValueType.boolean:
    case ValueType.objectId:
    case ValueType.date:
      return true;
    default:
      return false;
  }
}

/** SQL bounds of all keys of a value's type: comparisons are bracketed by type. */
export function typeBracket(path: string, value: Value): { from: string; below: string | undefined } | undefined {
  switch (valueType(value)) {
    case ValueType.number:
      return { from: "> -9e999", below: "''" };
    case ValueType.string:
      return { from: ">= ''", below: "x''" };
    case ValueType.objectId:
      return path === "_id" ? { from: ">= x''", below: undefined } : { from: ">= x'6f'", below: "x'70'" };
    case ValueType.boolean:
      return { from: ">= x'70'", below: "x'71'" };
    case ValueType.date:
      return { from: ">= x'74'", below: "x'75'" };
    default:
      return undefined;
  }
}

function jsonPath(path: string): string {
  return `$${path
    .split(".")
    .map((part) => `."${part}"`)
    .join("")}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
