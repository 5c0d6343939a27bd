import { Binary, ObjectId, type Value } from "./document.ts";

/** Ranks of BSON types in MongoDB's comparison order. https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/ */
export const ValueType = {
  /** An empty array as a sort key: it sorts before null. */
  emptyArray: 0,
  null: 1,
  number: 2,
  string: 3,
  object: 4,
  array: 5,
  binary: 6,
  objectId: 7,
  boolean: 8,
  date: 9,
} as const;
export type ValueType = (typeof ValueType)[keyof typeof ValueType];

/** A missing field (`undefined`) compares like null. */
export function valueType(value: Value | undefined): ValueType {
  if (value === undefined || value === null) return ValueType.null;
  switch (typeof value) {
    case "number":
      return ValueType.number;
    case "string":
      return ValueType.string;
    case "boolean":
      return ValueType.boolean;
  }
  if (Array.isArray(value)) return ValueType.array;
  if (value instanceof Date) return ValueType.date;
  if (value instanceof ObjectId) return ValueType.objectId;
  if (value instanceof Binary) return ValueType.binary;
  return ValueType.object;
}
