import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import { compileFilter, compileValueTest } from "../filter/compile-filter.ts";
import { toExactValue, toRegExp } from "../filter/operands.ts";
import { parseConditions } from "../filter/parse-conditions.ts";
import { parseFilter } from "../filter/parse-filter.ts";
import { equalValues } from "../values/compare.ts";
import { type Document, isDocument, isOperatorDocument, type QueryValue, type Value } from "../values/document.ts";
import type { UpdateOperator } from "./operator.ts";
import { findSlot, makeSlot, readSlot, writeSlot } from "./slot.ts";

export const $push: UpdateOperator = {
  check(operand) {
    if (!isOperatorDocument(operand)) return;
    for (const modifier of Object.keys(operand)) {
      if (!["$each", "$position", "$slice"].includes(modifier)) {
        throw new NotSupportedError(`$push modifier ${modifier}`);
      }
    }
    checkEach("$push", operand["$each"]);
    for (const modifier of ["$position", "$slice"]) {
      const number = operand[modifier];
      if (number !== undefined && !Number.isInteger(number)) {
        throw serverError(ServerCode.badValue, `The value for ${modifier} must be an integer value`);
      }
    }
  },
  apply(document, parts, operand) {
    const array = makeArray("$push", document, parts);
    if (!isOperatorDocument(operand)) {
      array.push(operand as Value);
      return;
    }
    const position = (operand["$position"] as number | undefined) ?? array.length;
    array.splice(position, 0, ...(operand["$each"] as Value[]));
    if (operand["$slice"] !== undefined) slice(array, operand["$slice"] as number);
  },
};

export const $addToSet: UpdateOperator = {
  check(operand) {
    if (!isOperatorDocument(operand)) return;
    for (const modifier of Object.keys(operand)) {
      if (modifier !== "$each") throw new NotSupportedError(`$addToSet modifier ${modifier}`);
    }
    checkEach("$addToSet", operand["$each"]);
  },
  apply(document, parts, operand) {
    const array = makeArray("$addToSet", document, parts);
    const members = isOperatorDocument(operand) ? (operand["$each"] as Value[]) : [operand as Value];
    for (const member of members) {
      if (!array.some((element) => equalValues(element, member))) array.push(member);
    }
  },
};

export const $pull: UpdateOperator = {
  check(operand) {
    toElementTest(operand);
  },
  apply(document, parts, operand) {
    const isPulled = toElementTest(operand);
    keepElements("$pull", document, parts, (element) => !isPulled(element));
  },
};

export const $pullAll: UpdateOperator = {
  check(operand, path) {
    if (!Array.isArray(operand)) {
      throw serverError(ServerCode.badValue, `$pullAll requires an array argument at '${path}'`);
    }
  },
  apply(document, parts, operand) {
    const pulled = operand as Value[];
    keepElements("$pullAll", document, parts, (element) => !pulled.some((value) => equalValues(value, element)));
  },
};

/** 1 takes the last element, -1 the first. */
export const $pop: UpdateOperator = {
  check(operand, path) {
    if (operand !== 1 && operand !== -1) {
      throw serverError(ServerCode.failedToParse, `$pop expects 1 or -1 at '${path}'`);
    }
  },
  apply(document, parts, operand) {
    const array = findArray("$pop", document, parts, ServerCode.typeMismatch);
    if (operand === 1) array?.pop();
    else array?.shift();
  },
};

function checkEach(operator: string, each: QueryValue | undefined): void {
  if (!Array.isArray(each)) {
    throw serverError(
      operator === "$push" ? ServerCode.badValue : ServerCode.typeMismatch,
      `The argument to $each in ${operator} must be an array`,
    );
  }
}

function slice(array: Value[], count: number): void {
  if (count >= 0) array.splice(count);
  else array.splice(0, Math.max(0, array.length + count));
}

function toElementTest(operand: QueryValue): (element: Value) => boolean {
  if (operand instanceof RegExp) return compileValueTest({ operator: "$regex", operand: toRegExp(operand) });
  if (isOperatorDocument(operand)) {
    const tests = parseConditions(operand).map(compileValueTest);
    return (element) => tests.every((test) => test(element));
  }
  if (isDocument(operand)) {
    const matches = compileFilter(parseFilter(operand));
    return (element) => isDocument(element) && matches(element);
  }
  const value = toExactValue(operand);
  return (element) => equalValues(element, value);
}

function makeArray(operator: string, document: Document, parts: readonly string[]): Value[] {
  const slot = makeSlot(document, parts);
  const current = readSlot(slot);
  if (current === undefined) {
    const made: Value[] = [];
    writeSlot(slot, made);
    return made;
  }
  if (!Array.isArray(current)) throw notAnArray(operator, parts, ServerCode.badValue);
  return current;
}

function findArray(operator: string, document: Document, parts: readonly string[], code: number): Value[] | undefined {
  const slot = findSlot(document, parts);
  const current = slot === undefined ? undefined : readSlot(slot);
  if (current === undefined) return undefined;
  if (!Array.isArray(current)) throw notAnArray(operator, parts, code);
  return current;
}

function keepElements(
  operator: string,
  document: Document,
  parts: readonly string[],
  isKept: (element: Value) => boolean,
): void {
  const array = findArray(operator, document, parts, ServerCode.badValue);
  if (array === undefined) return;
  const kept = array.filter(isKept);
  array.splice(0, array.length, ...kept);
}

function notAnArray(operator: string, parts: readonly string[], code: number): Error {
  return serverError(code, `The field '${parts.join(".")}' must be an array for ${operator}`);
}
