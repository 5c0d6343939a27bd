import type { Document, QueryValue } from "../values/document.ts";

export interface UpdateOperator {
  /** Throws when the operand can never be applied. Called for the whole update before any of it is applied. */
  check?(operand: QueryValue, path: string): void;
  /** Changes `document` in place. */
  apply(document: Document, parts: readonly string[], operand: QueryValue): void;
}
