import { someValue } from "../filter/some-value.ts";
import type { Document, Value } from "../values/document.ts";
import { encodeDocument } from "../values/encode.ts";

/** The different values at a path, in order of appearance; an array counts as its elements. */
export function distinctValues(documents: Document[], path: string): Value[] {
  const parts = path.split(".");
  const distinct = new Map<string, Value>();
  const add = (value: Value) => {
    const text = encodeDocument({ value });
    if (!distinct.has(text)) distinct.set(text, value);
  };
  for (const document of documents) {
    someValue(document, parts, "whole", (value) => {
      if (Array.isArray(value)) value.forEach(add);
      else if (value !== undefined) add(value);
      return false;
    });
  }
  return [...distinct.values()];
}
