import { someValue } from "../filter/some-value.ts";
import { equalValues } from "../values/compare.ts";
import type { Document, Value } from "../values/document.ts";

/** The different values at a path, in order of appearance; an array counts as its elements. */
export function distinctValues(documents: Document[], path: string): Value[] {
  const parts = path.split(".");
  const distinct: Value[] = [];
  const add = (value: Value) => {
    if (!distinct.some((other) => equalValues(other, value))) distinct.push(value);
  };
  for (const document of documents) {
    someValue(document, parts, "whole", (value) => {
      if (Array.isArray(value)) value.forEach(add);
      else if (value !== undefined) add(value);
      return false;
    });
  }
  return distinct;
}
