import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import type { Direction } from "../query/sort.ts";

export interface IndexSpec {
  name: string;
  fields: { path: string; direction: Direction }[];
  isUnique: boolean;
  isSparse: boolean;
}

/** Options without a meaning here. */
const IGNORED = ["name", "unique", "sparse", "background", "v", "w", "writeConcern", "comment", "commitQuorum"];

/**
 * Ordinary, unique and compound indexes, and sparse ones of one field. Every other kind is refused by name: text, hashed, geo,
 * wildcard, TTL, partial, hidden, collation.
 */
export function parseIndexSpec(keys: unknown, options: Record<string, unknown> = {}): IndexSpec {
  const fields = toEntries(keys).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) {
      throw new NotSupportedError(`index of kind ${JSON.stringify(direction)} on "${path}"`);
    }
    checkPath(path);
    return { path, direction: direction as Direction };
  });
  if (fields.length === 0) throw serverError(ServerCode.cannotCreateIndex, "Index keys cannot be empty.");
  for (const [option, value] of Object.entries(options)) {
    if (value !== undefined && value !== false && value !== null && !IGNORED.includes(option)) {
      throw new NotSupportedError(`index option ${option}`);
    }
  }
  const isSparse = options["sparse"] === true;
  if (isSparse && fields.length > 1) throw new NotSupportedError("a sparse index of more than one field");
  return {
    name:
      (options["name"] as string | undefined) ?? fields.map(({ path, direction }) => `${path}_${direction}`).join("_"),
    fields,
    isUnique: options["unique"] === true,
    isSparse,
  };
}

export function isIdIndex(spec: IndexSpec): boolean {
  return spec.fields.length === 1 && spec.fields[0]!.path === "_id";
}

/** As a MongoDB server lists it. */
export function describeIndex(spec: IndexSpec): Record<string, unknown> {
  return {
    v: 2,
    key: toKeyPattern(spec),
    name: spec.name,
    ...(spec.isUnique && { unique: true }),
    ...(spec.isSparse && { sparse: true }),
  };
}

export function toKeyPattern(spec: IndexSpec): Record<string, Direction> {
  return Object.fromEntries(spec.fields.map(({ path, direction }) => [path, direction]));
}

function toEntries(keys: unknown): [string, unknown][] {
  if (typeof keys === "string") return [[keys, 1]];
  if (keys instanceof Map) return [...(keys as Map<string, unknown>)];
  if (Array.isArray(keys))
    return keys.flatMap((key: unknown) => (Array.isArray(key) ? [key as [string, unknown]] : toEntries(key)));
  return Object.entries((keys ?? {}) as Record<string, unknown>);
}

function checkPath(path: string): void {
  if (path.includes("$**")) throw new NotSupportedError(`wildcard index "${path}"`);
  for (const part of path.split(".")) {
    // SQLite's JSON paths do not find a field by its name when JSON writes that name with escapes.
    const isEscaped = JSON.stringify(part) !== `"${part}"`;
    if (part === "" || part.startsWith("$") || isEscaped) {
      throw new NotSupportedError(`an index on the path "${path}"`);
    }
  }
}
