import { type Document, isDocument, type Value } from "./document.ts";

export interface PathReading {
  value: Value | undefined;
  /** True when an array stands on the way or at the end: then the path has more than one value. */
  isArray: boolean;
}

/** The one value at a dotted path, without looking into arrays. */
export function readPath(document: Document, parts: readonly string[]): PathReading {
  let value: Value | undefined = document;
  for (const part of parts) {
    if (Array.isArray(value)) return { value: undefined, isArray: true };
    if (!isDocument(value)) return { value: undefined, isArray: false };
    value = Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return { value, isArray: Array.isArray(value) };
}
