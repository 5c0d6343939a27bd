import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import { Binary, type Document, ObjectId, type QueryDocument, type QueryValue, UUID, type Value } from "./document.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * A document as JSON text. Types that JSON lacks are wrapped: `{"$oid":hex}`, `{"$date":milliseconds since 1970}`,
 * `{"$binary":base64,"type":n}`, `{"$number":"NaN"}`. Field names that start with `$` are refused, so no document can
 * look like a wrapper.
 */
export function encodeDocument(document: QueryDocument): string {
  return JSON.stringify(toJsonObject(document));
}

function toJson(value: QueryValue): Json {
  if (typeof value === "number") return Number.isFinite(value) ? value : { $number: String(value) };
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Date) return { $date: value.getTime() };
  if (value instanceof ObjectId) return { $oid: value.toHexString() };
  if (value instanceof Binary) return { $binary: value.toString("base64"), type: value.sub_type };
  if (value instanceof RegExp) throw new NotSupportedError("a regular expression as a stored value");
  return toJsonObject(value as QueryDocument);
}

function toJsonObject(document: QueryDocument): { [key: string]: Json } {
  const result: { [key: string]: Json } = {};
  for (const field of Object.keys(document)) {
    checkFieldName(field);
    result[field] = toJson(document[field]!);
  }
  return result;
}

/** Field names that this store keeps; MongoDB itself keeps some more in newer versions. */
export function checkFieldName(field: string): void {
  if (field.startsWith("$")) {
    throw serverError(
      ServerCode.dollarPrefixedFieldName,
      `The dollar ($) prefixed field '${field}' is not allowed in the context of a document to store`,
    );
  }
  if (field === "__proto__") throw new NotSupportedError('a field named "__proto__"');
  if (field.includes(".")) throw new NotSupportedError(`a dot in a field name ("${field}")`);
}

export function decodeDocument(text: string): Document {
  return fromJsonObject(JSON.parse(text) as { [key: string]: Json });
}

function fromJson(json: Json): Value {
  if (typeof json !== "object" || json === null) return json;
  if (Array.isArray(json)) {
    const elements = json as Value[];
    for (let i = 0; i < json.length; i++) elements[i] = fromJson(json[i]!);
    return elements;
  }
  return "$oid" in json || "$date" in json || "$binary" in json || "$number" in json
    ? fromWrapper(json)
    : fromJsonObject(json);
}

function fromWrapper(json: { [key: string]: Json }): Value {
  if (json.$oid !== undefined) return ObjectId.createFromHexString(json.$oid as string);
  if (json.$date !== undefined) return new Date(json.$date as number);
  if (json.$binary !== undefined) {
    const bytes = Buffer.from(json.$binary as string, "base64");
    return json.type === Binary.SUBTYPE_UUID ? new UUID(bytes) : new Binary(bytes, json.type as number);
  }
  return Number(json.$number);
}

/** In place: `json` was parsed for this call alone. */
function fromJsonObject(json: { [key: string]: Json }): Document {
  for (const field in json) {
    const value = json[field]!;
    if (typeof value === "object") (json as Document)[field] = fromJson(value);
  }
  return json as Document;
}
