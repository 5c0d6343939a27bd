import { NotSupportedError } from "../errors.ts";
import { compareValues } from "../values/compare.ts";
import { type Document, isDocument, type Value } from "../values/document.ts";
import { ValueType, valueType } from "../values/value-type.ts";

export type Direction = 1 | -1;
export type Sort = { path: string; direction: Direction }[];

const DIRECTIONS = new Map<unknown, Direction>([
  [1, 1],
  ["1", 1],
  ["asc", 1],
  ["ascending", 1],
  [-1, -1],
  ["-1", -1],
  ["desc", -1],
  ["descending", -1],
]);

/** Takes what the native driver takes as `sort`: an object, a Map, pairs, or one path. */
export function parseSort(sort: unknown): Sort {
  return toEntries(sort).map(([path, given]) => {
    const direction = DIRECTIONS.get(given);
    if (direction === undefined) throw new NotSupportedError(`sort value ${JSON.stringify(given)} at "${path}"`);
    return { path, direction };
  });
}

function toEntries(sort: unknown): [string, unknown][] {
  if (sort === undefined || sort === null) return [];
  if (typeof sort === "string") return [[sort, 1]];
  if (sort instanceof Map) return [...(sort as Map<string, unknown>)];
  if (!Array.isArray(sort)) return Object.entries(sort);
  return sort.map((entry: unknown) => (Array.isArray(entry) ? [String(entry[0]), entry[1]] : [String(entry), 1]));
}

type SortKey = Value | undefined | typeof EMPTY_ARRAY;
/** An empty array sorts before null. */
const EMPTY_ARRAY = Symbol("empty array");

/** Sorts documents as MongoDB does: by an array's least element ascending, by its greatest descending. Stable. */
export function sortBy<T>(rows: T[], sort: Sort, toDocument: (row: T) => Document): T[] {
  const columns = sort.map(({ path, direction }) => ({ parts: path.split("."), direction }));
  const keyed = rows.map((row) => ({
    row,
    keys: columns.map(({ parts, direction }) => sortKey(toDocument(row), parts, direction)),
  }));
  keyed.sort((a, b) => {
    for (const [i, { direction }] of columns.entries()) {
      const order = compareKeys(a.keys[i], b.keys[i]) * direction;
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

function sortKey(document: Document, parts: readonly string[], direction: Direction): SortKey {
  const keys = [...keysAt(document, parts, 0)];
  return keys.reduce((best, key) => (compareKeys(key, best) * direction < 0 ? key : best), keys[0]);
}

function* keysAt(value: Value | undefined, parts: readonly string[], at: number): Generator<SortKey> {
  if (at === parts.length) {
    if (!Array.isArray(value)) yield value;
    else if (value.length === 0) yield EMPTY_ARRAY;
    else yield* value;
  } else if (Array.isArray(value)) {
    yield* keysInArray(value, parts, at);
  } else {
    const part = parts[at]!;
    yield* keysAt(isDocument(value) && Object.hasOwn(value, part) ? value[part] : undefined, parts, at + 1);
  }
}

function* keysInArray(array: Value[], parts: readonly string[], at: number): Generator<SortKey> {
  const part = parts[at]!;
  if (/^\d+$/.test(part) && Number(part) < array.length) yield* keysAt(array[Number(part)], parts, at + 1);
  for (const element of array) if (isDocument(element)) yield* keysAt(element, parts, at);
}

function compareKeys(a: SortKey, b: SortKey): number {
  if (typeof a !== "symbol" && typeof b !== "symbol") return compareValues(a, b);
  return keyType(a) - keyType(b);
}

function keyType(key: SortKey): number {
  return typeof key === "symbol" ? ValueType.emptyArray : valueType(key);
}
