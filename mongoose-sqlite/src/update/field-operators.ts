import type { Document, Value } from "../values/document.ts";
import type { UpdateOperator } from "./operator.ts";
import { findSlot, makeSlot, writeSlot } from "./slot.ts";

export const $set: UpdateOperator = {
  apply(document, parts, operand) {
    setPath(document, parts, operand as Value);
  },
};

/** In an array the element becomes null, so that the others keep their places. */
export const $unset: UpdateOperator = {
  apply(document, parts) {
    const slot = findSlot(document, parts);
    if (slot === undefined) return;
    if (!Array.isArray(slot.container)) delete slot.container[slot.key];
    else if ((slot.key as number) < slot.container.length) writeSlot(slot, null);
  },
};

export function setPath(document: Document, parts: readonly string[], value: Value): void {
  writeSlot(makeSlot(document, parts), structuredCopy(value));
}

/** The same operand may be put into several documents, and each is then changed in place. BSON classes are never changed. */
function structuredCopy(value: Value): Value {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (typeof value !== "object" || value === null || value instanceof Date || "_bsontype" in value) return value;
  return Object.fromEntries(Object.entries(value).map(([field, member]) => [field, structuredCopy(member)]));
}
