import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import { isDocument, isOperatorDocument, type QueryDocument, type QueryValue } from "../values/document.ts";
import type { FilterNode } from "./filter-node.ts";
import { toExactValue, toRegExp } from "./operands.ts";
import { parseConditions } from "./parse-conditions.ts";

const LOGICAL = { $and: "and", $or: "or", $nor: "nor" } as const;

/** Checks a whole filter and throws before anything is matched. `filter` must be canonical (see canonicalise). */
export function parseFilter(filter: QueryDocument): FilterNode {
  const nodes: FilterNode[] = [];
  for (const [key, value] of Object.entries(filter)) {
    if (key.startsWith("$")) nodes.push(parseLogical(key, value));
    else nodes.push(...parseField(key, value));
  }
  return nodes.length === 1 ? nodes[0]! : { kind: "and", nodes };
}

function parseLogical(operator: string, operand: QueryValue): FilterNode {
  if (!Object.hasOwn(LOGICAL, operator)) throw new NotSupportedError(`query operator ${operator}`);
  if (!Array.isArray(operand) || operand.length === 0) {
    throw serverError(ServerCode.badValue, `${operator} must be a nonempty array`);
  }
  const nodes = operand.map((member) => {
    if (!isDocument(member)) throw serverError(ServerCode.badValue, `${operator} entries need to be full objects`);
    return parseFilter(member);
  });
  return { kind: LOGICAL[operator as keyof typeof LOGICAL], nodes };
}

function parseField(path: string, value: QueryValue): FilterNode[] {
  const parts = path.split(".");
  if (value instanceof RegExp) {
    return [{ kind: "field", path, parts, condition: { operator: "$regex", operand: toRegExp(value) } }];
  }
  if (isOperatorDocument(value)) {
    return parseConditions(value).map((condition) => ({ kind: "field", path, parts, condition }));
  }
  return [{ kind: "field", path, parts, condition: { operator: "$eq", operand: toExactValue(value) } }];
}
