import { compareValues } from "../values/compare.ts";
import type { Value } from "../values/document.ts";
import { valueType } from "../values/value-type.ts";
import type { ComparisonOperator } from "./filter-node.ts";

/**
 * Comparisons are bracketed by type: `{ $gt: 5 }` matches numbers only. Null and missing are one. NaN equals NaN, and is
 * neither less nor greater than any number.
 */
export function compareWith(operator: ComparisonOperator, operand: Value): (value: Value | undefined) => boolean {
  const type = valueType(operand);
  const isOrdered = ORDERS[operator];
  return (value) => {
    if (valueType(value) !== type) return false;
    if (Number.isNaN(operand) || Number.isNaN(value)) {
      return Number.isNaN(operand) && Number.isNaN(value) && isOrdered(0);
    }
    return isOrdered(compareValues(value, operand));
  };
}

const ORDERS: Record<ComparisonOperator, (order: number) => boolean> = {
  $eq: (order) => order === 0,
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
};
