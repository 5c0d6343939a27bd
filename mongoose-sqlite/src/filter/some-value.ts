import { type Document, isDocument, type Value } from "../values/document.ts";

type ValueTest = (value: Value | undefined) => boolean;

/** Whether an array at the end of a path is offered as its elements and then itself, or only as itself. */
export type LeafArrays = "expanded" | "whole";

/**
 * True when the test passes for one of the values that MongoDB finds at a dotted path: arrays on the way are looked
 * into, and a number in the path is also an index. A missing field is offered as undefined.
 * Follows BSONElementIterator of the server: https://github.com/mongodb/mongo/blob/master/src/mongo/db/matcher/path.cpp
 */
export function someValue(
  document: Document,
  parts: readonly string[],
  leafArrays: LeafArrays,
  test: ValueTest,
  from = 0,
): boolean {
  let value: Value | undefined = document;
  for (let i = from; i < parts.length; i++) {
    if (Array.isArray(value)) return someElement(value, parts, leafArrays, test, i);
    if (!isDocument(value)) return test(undefined);
    value = Object.hasOwn(value, parts[i]!) ? value[parts[i]!] : undefined;
  }
  if (leafArrays === "expanded" && Array.isArray(value) && value.some(test)) return true;
  return test(value);
}

function someElement(
  array: Value[],
  parts: readonly string[],
  leafArrays: LeafArrays,
  test: ValueTest,
  at: number,
): boolean {
  for (const [index, element] of array.entries()) {
    if (isDocument(element) && someValue(element, parts, leafArrays, test, at)) return true;
    if (String(index) !== parts[at]) continue;
    if (at + 1 === parts.length) {
      if (test(element)) return true;
    } else if (isDocument(element)) {
      if (someValue(element, parts, leafArrays, test, at + 1)) return true;
    } else if (Array.isArray(element) && someElement(element, parts, leafArrays, test, at + 1)) {
      return true;
    }
  }
  return false;
}
