import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import { compareStrings } from "../values/compare.ts";
import { isDocument, type QueryDocument, type QueryValue } from "../values/document.ts";
import { $inc, $max, $min, $mul } from "./arithmetic-operators.ts";
import { $addToSet, $pop, $pull, $pullAll, $push } from "./array-operators.ts";
import { $set, $unset } from "./field-operators.ts";
import type { UpdateOperator } from "./operator.ts";
import { checkUpdatePath } from "./slot.ts";

const OPERATORS: Record<string, UpdateOperator> = {
  $set,
  $setOnInsert: $set,
  $unset,
  $inc,
  $mul,
  $min,
  $max,
  $push,
  $addToSet,
  $pull,
  $pullAll,
  $pop,
};

export interface UpdateStep {
  operator: UpdateOperator;
  path: string;
  parts: string[];
  operand: QueryValue;
  onInsertOnly: boolean;
}

/** Checks a whole update; throws before any of it is applied. The steps are in the order in which MongoDB applies them. */
export function parseUpdate(update: QueryDocument): UpdateStep[] {
  const steps = Object.entries(update).flatMap(([name, fields]) => parseOperator(name, fields));
  checkConflicts(steps);
  return steps.sort((a, b) => comparePaths(a.parts, b.parts));
}

function parseOperator(name: string, fields: QueryValue): UpdateStep[] {
  if (!name.startsWith("$")) {
    throw serverError(
      ServerCode.failedToParse,
      `the update operation document must contain atomic operators, not '${name}'`,
    );
  }
  const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
  if (operator === undefined) throw new NotSupportedError(`update operator ${name}`);
  if (!isDocument(fields)) {
    throw serverError(
      ServerCode.failedToParse,
      `Modifiers operate on fields but ${name} was given a value that is no document`,
    );
  }
  return Object.entries(fields).map(([path, operand]) => {
    checkUpdatePath(path);
    operator.check?.(operand, path);
    return { operator, path, parts: path.split("."), operand, onInsertOnly: name === "$setOnInsert" };
  });
}

function checkConflicts(steps: UpdateStep[]): void {
  for (const [i, { path }] of steps.entries()) {
    for (const { path: other } of steps.slice(0, i)) {
      if (path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`)) {
        throw serverError(
          ServerCode.conflictingUpdateOperators,
          `Updating the path '${path}' would create a conflict at '${other}'`,
        );
      }
    }
  }
}

/** "Update operators process document fields with string-based names in lexicographic order" (MongoDB 5.0), numbers by value. */
function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] === b[i]) continue;
    const difference = Number(a[i]) - Number(b[i]);
    return Number.isNaN(difference) ? compareStrings(a[i]!, b[i]!) : difference;
  }
  return a.length - b.length;
}
