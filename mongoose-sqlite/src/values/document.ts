import mongoose from "mongoose";

export const { ObjectId, Binary, UUID } = mongoose.mongo.BSON;
export type ObjectId = InstanceType<typeof ObjectId>;
export type Binary = InstanceType<typeof Binary>;

/** What a stored document may hold. `undefined` stands for a missing field only. */
export type Value = null | boolean | number | string | Date | ObjectId | Binary | Value[] | Document;

/** Field order matters: MongoDB compares subdocuments field by field, in order. */
export interface Document {
  [field: string]: Value;
}

/** What a filter or an update may hold besides: regular expressions, and types that are refused later, by name. */
export type QueryValue = Value | RegExp | QueryValue[] | QueryDocument;

export interface QueryDocument {
  [field: string]: QueryValue;
}

/** True for subdocuments: not for arrays, dates, regular expressions and BSON classes. */
export function isDocument(value: unknown): value is Document {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp) &&
    !("_bsontype" in value)
  );
}

/** True for `{ $gt: 1 }`: a document whose first key is an operator. */
export function isOperatorDocument(value: unknown): value is QueryDocument {
  if (!isDocument(value)) return false;
  for (const key in value) return key.startsWith("$");
  return false;
}
