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

/** A range inside the bracket of its operand's type. Only for indexes whose keys are ordered as BSON is. */
export function rangeTerm(conjunct: Conjunct): Term | undefined {
  const { path, operator, operand } = conjunct;
  if (operator === "$eq" || operator === "$in") return undefined;
  if (valueType(operand as Value) === ValueType.null) return undefined;
  const key = toRangeKey(path, operand as Value);
  const bracket = typeBracket(path, operand as Value);
  if (key === undefined || bracket === undefined) return undefined;
  const expression = keyExpression(path);
  const isUpward = operator === "$gt" || operator === "$gte";
  const edge = isUpward ? bracket.below && `${expression} < ${bracket.below}` : `${expression} ${bracket.from}`;
  const sql = `${expression} ${SYMBOLS[operator]} ?${edge === undefined ? "" : ` AND ${edge}`}`;
  return { sql, params: [key], conjunct };
}

/** The index holds whole numbers only, when ranges are asked of it; the bound may be any number but NaN. */
function toRangeKey(path: string, operand: Value): SqlValue | undefined {
  if (typeof operand === "number") return Number.isNaN(operand) ? undefined : operand;
  return toKey(path, operand);
}
