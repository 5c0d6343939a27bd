import type { ComparisonOperator, FilterNode } from "../filter/filter-node.ts";
import type { Value } from "../values/document.ts";

/** A condition that must hold and that an index could answer. */
export type Conjunct =
  | { path: string; operator: ComparisonOperator; operand: Value }
  | { path: string; operator: "$in"; operand: Value[] };

/** The conditions that must all hold; `isComplete` when they are the whole filter. */
export function conjunctsOf(filter: FilterNode): { conjuncts: Conjunct[]; isComplete: boolean } {
  if (filter.kind === "field") {
    const conjunct = toConjunct(filter);
    return conjunct === undefined ? { conjuncts: [], isComplete: false } : { conjuncts: [conjunct], isComplete: true };
  }
  if (filter.kind !== "and") return { conjuncts: [], isComplete: false };
  const parts = filter.nodes.map(conjunctsOf);
  return {
    conjuncts: parts.flatMap(({ conjuncts }) => conjuncts),
    isComplete: parts.every(({ isComplete }) => isComplete),
  };
}

function toConjunct({ path, condition }: Extract<FilterNode, { kind: "field" }>): Conjunct | undefined {
  switch (condition.operator) {
    case "$eq":
    case "$gt":
    case "$gte":
    case "$lt":
    case "$lte":
      return { path, operator: condition.operator, operand: condition.operand };
    case "$in":
      return condition.operand.some((member) => member instanceof RegExp)
        ? undefined
        : { path, operator: "$in", operand: condition.operand as Value[] };
    default:
      return undefined;
  }
}
