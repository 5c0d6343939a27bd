import { ServerCode, serverError } from "../errors.ts";
import { equalValues } from "../values/compare.ts";
import type { Document } from "../values/document.ts";
import type { UpdateStep } from "./parse-update.ts";

/** Changes `document` in place. When it throws, the document is to be thrown away. */
export function applyUpdate(document: Document, steps: UpdateStep[], options: { isInsert: boolean }): void {
  const id = document["_id"];
  for (const { operator, parts, operand, onInsertOnly } of steps) {
    if (onInsertOnly && !options.isInsert) continue;
    operator.apply(document, parts, operand);
  }
  if (id === undefined) return;
  const newId = document["_id"];
  if (newId === undefined || !equalValues(id, newId)) {
    throw serverError(
      ServerCode.immutableField,
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  }
}
