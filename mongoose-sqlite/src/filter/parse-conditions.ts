import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import { isDocument, isOperatorDocument, type QueryDocument, type QueryValue } from "../values/document.ts";
import type { Condition } from "./filter-node.ts";
import { toExactValue, toRegExp } from "./operands.ts";
import { parseFilter } from "./parse-filter.ts";
import { parseTypes } from "./parse-types.ts";

type Parser = (operand: QueryValue, siblings: QueryDocument) => Condition[];

const PARSERS: Record<string, Parser> = {
  $eq: (operand) => [{ operator: "$eq", operand: toExactValue(operand) }],
  $gt: (operand) => [{ operator: "$gt", operand: toComparable(operand) }],
  $gte: (operand) => [{ operator: "$gte", operand: toComparable(operand) }],
  $lt: (operand) => [{ operator: "$lt", operand: toComparable(operand) }],
  $lte: (operand) => [{ operator: "$lte", operand: toComparable(operand) }],
  $ne: (operand) => [not([{ operator: "$eq", operand: toComparable(operand) }])],
  $in: (operand) => [parseIn("$in", operand)],
  $nin: (operand) => [not([parseIn("$nin", operand)])],
  $exists: (operand) => [isTruthy(operand) ? { operator: "$exists" } : not([{ operator: "$exists" }])],
  $regex: parseRegex,
  $options: parseOptions,
  $not: parseNot,
  $size: parseSize,
  $type: (operand) => [{ operator: "$type", operand: parseTypes(operand) }],
  $all: parseAll,
  $elemMatch: parseElemMatch,
};

/** The operators of one field, e.g. `{ $gte: 1, $lt: 5 }`. */
export function parseConditions(operators: QueryDocument): Condition[] {
  return Object.entries(operators).flatMap(([operator, operand]) => {
    if (!operator.startsWith("$")) throw serverError(ServerCode.badValue, `unknown operator: ${operator}`);
    const parser = Object.hasOwn(PARSERS, operator) ? PARSERS[operator] : undefined;
    if (parser === undefined) throw new NotSupportedError(`query operator ${operator}`);
    return parser(operand, operators);
  });
}

function not(conditions: Condition[]): Condition {
  return { operator: "$not", conditions };
}

function isTruthy(operand: QueryValue): boolean {
  return operand !== false && operand !== 0 && operand !== null;
}

function toComparable(operand: QueryValue) {
  if (operand instanceof RegExp) {
    throw serverError(ServerCode.badValue, "Can't have a regular expression as the operand of a comparison");
  }
  return toExactValue(operand);
}

function parseIn(operator: string, operand: QueryValue): Condition {
  if (!Array.isArray(operand)) throw serverError(ServerCode.badValue, `${operator} needs an array`);
  return {
    operator: "$in",
    operand: operand.map((member) => {
      if (isOperatorDocument(member)) throw serverError(ServerCode.badValue, `cannot nest $ under ${operator}`);
      return member instanceof RegExp ? toRegExp(member) : toExactValue(member);
    }),
  };
}

function parseRegex(operand: QueryValue, siblings: QueryDocument): Condition[] {
  if (typeof operand !== "string" && !(operand instanceof RegExp)) {
    throw serverError(ServerCode.badValue, "$regex has to be a string");
  }
  const options = siblings["$options"];
  if (options !== undefined && typeof options !== "string") {
    throw serverError(ServerCode.badValue, "$options has to be a string");
  }
  return [{ operator: "$regex", operand: toRegExp(operand, options) }];
}

function parseOptions(_operand: QueryValue, siblings: QueryDocument): Condition[] {
  if (siblings["$regex"] === undefined) throw serverError(ServerCode.badValue, "$options needs a $regex");
  return [];
}

function parseNot(operand: QueryValue): Condition[] {
  if (operand instanceof RegExp) return [not([{ operator: "$regex", operand: toRegExp(operand) }])];
  if (!isOperatorDocument(operand)) throw serverError(ServerCode.badValue, "$not needs a regex or a document");
  return [not(parseConditions(operand))];
}

function parseSize(operand: QueryValue): Condition[] {
  if (typeof operand !== "number" || !Number.isInteger(operand)) {
    throw serverError(ServerCode.badValue, "Failed to parse $size. Expected an integer");
  }
  if (operand < 0) throw serverError(ServerCode.badValue, "Failed to parse $size. Expected a non-negative number");
  return [{ operator: "$size", operand }];
}

function parseAll(operand: QueryValue): Condition[] {
  if (!Array.isArray(operand)) throw serverError(ServerCode.badValue, "$all needs an array");
  const conditions = operand.flatMap((member): Condition[] => {
    if (member instanceof RegExp) return [{ operator: "$regex", operand: toRegExp(member) }];
    if (!isOperatorDocument(member)) return [{ operator: "$eq", operand: toExactValue(member) }];
    if (Object.keys(member).some((operator) => operator !== "$elemMatch")) {
      throw serverError(ServerCode.badValue, "no $ expressions in $all");
    }
    return parseConditions(member);
  });
  return [{ operator: "$all", conditions }];
}

function parseElemMatch(operand: QueryValue): Condition[] {
  if (!isDocument(operand)) throw serverError(ServerCode.badValue, "$elemMatch needs an Object");
  const [first] = Object.keys(operand);
  const isAboutValues = first?.startsWith("$") && !["$and", "$or", "$nor"].includes(first);
  return isAboutValues
    ? [{ operator: "$elemMatch", conditions: parseConditions(operand) }]
    : [{ operator: "$elemMatch", node: parseFilter(operand) }];
}
