import { NotSupportedError } from "../errors.ts";
import { existsExpression, isOrderedKey, keyExpression } from "../index/index-key.ts";
import type { IndexSpec } from "../index/index-spec.ts";
import type { Document } from "../values/document.ts";
import { readPath } from "../values/read-path.ts";

/** What an index has seen; it only ever grows, and the planner rests on it. */
export interface Seen {
  /** An array stands at or above one of the paths. */
  hasArrays: boolean;
  /** By field: all keys sort as BSON does. */
  isOrdered: boolean[];
}

export class TableIndex implements Seen {
  readonly id: number;
  readonly spec: IndexSpec;
  hasArrays: boolean;
  isOrdered: boolean[];
  readonly #parts: string[][];

  constructor(id: number, spec: IndexSpec, seen?: Seen) {
    this.id = id;
    this.spec = spec;
    this.hasArrays = seen?.hasArrays ?? false;
    this.isOrdered = seen?.isOrdered ?? spec.fields.map(() => true);
    this.#parts = spec.fields.map(({ path }) => path.split("."));
  }

  get sqlName(): string {
    return `i${this.id}`;
  }

  /** SQL that makes the index on a table. */
  createSql(table: string): string {
    const columns = this.spec.fields.map(({ path, direction }) => keyExpression(path) + (direction < 0 ? " DESC" : ""));
    const where = this.spec.isSparse ? ` WHERE ${existsExpression(this.spec.fields[0]!.path)}` : "";
    return `CREATE ${this.spec.isUnique ? "UNIQUE " : ""}INDEX ${this.sqlName} ON ${table}(${columns.join(", ")})${where}`;
  }

  /** What the index will have seen with this document, or undefined when nothing changes. Throws for an array at a unique path. */
  seenWith(document: Document): Seen | undefined {
    let hasArrays = this.hasArrays;
    let isOrdered = this.isOrdered;
    for (const [i, parts] of this.#parts.entries()) {
      const { value, isArray } = readPath(document, parts);
      if (isArray && this.spec.isUnique) {
        throw new NotSupportedError(`an array at the uniquely indexed path "${parts.join(".")}"`);
      }
      if (isArray) hasArrays = true;
      else if (isOrdered[i] && !isOrderedKey(value)) isOrdered = isOrdered.with(i, false);
    }
    return hasArrays === this.hasArrays && isOrdered === this.isOrdered ? undefined : { hasArrays, isOrdered };
  }
}
