import { keyExpression, toKey, typeBracket } from "../index/index-key.ts";
import type { SqlValue } from "../store/sqlite-adapter.ts";
import type { Value } from "../values/document.ts";
import { ValueType, valueType } from "../values/value-type.ts";
import type { Conjunct } from "./conjuncts.ts";

/** Part of an SQL WHERE clause that is true exactly when the conjunct is. */
export interface Term {
  sql: string;
  params: SqlValue[];
  conjunct: Conjunct;
}

/** SQLite takes 32766 parameters; lists are padded to a power of two so that few statements are prepared. */
const MAX_LIST = 4096;

export function equalityTerm(conjunct: Conjunct): Term | undefined {
  if (conjunct.operator !== "$eq") return undefined;
  const key = toKey(conjunct.path, conjunct.operand);
  return key === undefined ? undefined : { sql: `${keyExpression(conjunct.path)} = ?`, params: [key], conjunct };
}

export function listTerm(conjunct: Conjunct): Term | undefined {
  if (conjunct.operator !== "$in" || conjunct.operand.length > MAX_LIST) return undefined;
  const params: SqlValue[] = [];
  for (const member of conjunct.operand) {
    const key = toKey(conjunct.path, member);
    if (key === undefined) return undefined;
    params.push(key);
  }
  const last = params.at(-1);
  if (last === undefined) return { sql: `${keyExpression(conjunct.path)} = NULL`, params, conjunct };
  while (!Number.isInteger(Math.log2(params.length))) params.push(last);
  return { sql: `${keyExpression(conjunct.path)} IN (${params.map(() => "?").join(",")})`, params, conjunct };
}

const SYMBOLS = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" } as const;

/**
 * A range inside the bracket of its operand's type. Only for indexes whose keys are ordered as BSON is. `conjuncts`: all of the
 * query. Where another one bounds the bracket already, its edge is left out: SQLite seeks by one bound in each direction, and
 * might take the edge.
 */
export function rangeTerm(conjunct: Conjunct, conjuncts: readonly Conjunct[]): Term | undefined {
  if (!isRange(conjunct)) return undefined;
  const { path, operator, operand } = conjunct;
  if (valueType(operand) === ValueType.null) return undefined;
  const key = toRangeKey(path, operand);
  const bracket = typeBracket(path, operand);
  if (key === undefined || bracket === undefined) return undefined;
  const expression = keyExpression(path);
  const edge = conjuncts.some((other) => isOpposite(conjunct, other))
    ? undefined
    : isUpward(conjunct)
      ? bracket.below && `${expression} < ${bracket.below}`
      : `${expression} ${bracket.from}`;
  const sql = `${expression} ${SYMBOLS[operator]} ?${edge === undefined ? "" : ` AND ${edge}`}`;
  return { sql, params: [key], conjunct };
}

type Range = { path: string; operator: keyof typeof SYMBOLS; operand: Value };

const isRange = (conjunct: Conjunct): conjunct is Range => conjunct.operator in SYMBOLS;
const isUpward = ({ operator }: Range): boolean => operator === "$gt" || operator === "$gte";

/** It bounds the same keys from the other side. */
const isOpposite = (range: Range, other: Conjunct): boolean =>
  isRange(other) &&
  other.path === range.path &&
  isUpward(other) !== isUpward(range) &&
  toRangeKey(other.path, other.operand) !== undefined &&
  valueType(other.operand) === valueType(range.operand);

/** The index holds whole numbers only, when ranges are asked of it; the bound may be any number but NaN. */
function toRangeKey(path: string, operand: Value): SqlValue | undefined {
  if (typeof operand === "number") return Number.isNaN(operand) ? undefined : operand;
  return toKey(path, operand);
}
