import type { Value } from "../values/document.ts";
import type { ValueType } from "../values/value-type.ts";

/** A checked filter. */
export type FilterNode =
  | { kind: "and" | "or" | "nor"; nodes: FilterNode[] }
  | { kind: "field"; path: string; parts: string[]; condition: Condition };

export type ComparisonOperator = "$eq" | "$gt" | "$gte" | "$lt" | "$lte";

/** What is asked of the values at one path. `$ne` and `$nin` are `$not` of `$eq` and `$in`. */
export type Condition =
  | { operator: ComparisonOperator; operand: Value }
  | { operator: "$in"; operand: (Value | RegExp)[] }
  | { operator: "$regex"; operand: RegExp }
  | { operator: "$exists" }
  | { operator: "$size"; operand: number }
  | { operator: "$type"; operand: ValueType[] }
  | { operator: "$not"; conditions: Condition[] }
  | { operator: "$all"; conditions: Condition[] }
  | { operator: "$elemMatch"; node: FilterNode }
  | { operator: "$elemMatch"; conditions: Condition[] };
