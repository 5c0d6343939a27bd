import { type Document, isDocument, type Value } from "../values/document.ts";
import { valueType } from "../values/value-type.ts";
import { compareWith } from "./compare-with.ts";
import type { Condition, FilterNode } from "./filter-node.ts";
import { type LeafArrays, someValue } from "./some-value.ts";

export type Matcher = (document: Document) => boolean;
type PathTest = (document: Document, parts: readonly string[]) => boolean;
type ValueTest = (value: Value | undefined) => boolean;

export function compileFilter(node: FilterNode): Matcher {
  if (node.kind === "field") {
    const { parts } = node;
    const test = compilePathTest(node.condition);
    return (document) => test(document, parts);
  }
  const matchers = node.nodes.map(compileFilter);
  switch (node.kind) {
    case "and":
      return (document) => matchers.every((matches) => matches(document));
    case "or":
      return (document) => matchers.some((matches) => matches(document));
    case "nor":
      return (document) => !matchers.some((matches) => matches(document));
  }
}

/** A condition as a test of one value that is not looked into, as `$elemMatch` and `$pull` need it. */
export function compileValueTest(condition: Condition): ValueTest {
  switch (condition.operator) {
    case "$in":
      return compileIn(condition.operand);
    case "$regex":
      return (value) => typeof value === "string" && condition.operand.test(value);
    case "$exists":
      return (value) => value !== undefined;
    case "$size":
      return (value) => Array.isArray(value) && value.length === condition.operand;
    case "$type":
      return (value) => value !== undefined && condition.operand.includes(valueType(value));
    case "$not": {
      const tests = condition.conditions.map(compileValueTest);
      return (value) => !tests.every((test) => test(value));
    }
    case "$all": {
      const tests = condition.conditions.map(compileValueTest);
      return (value) => tests.length > 0 && tests.every((test) => test(value));
    }
    case "$elemMatch":
      return compileElemMatch(condition);
    default:
      return compareWith(condition.operator, condition.operand);
  }
}

function compilePathTest(condition: Condition): PathTest {
  if (condition.operator === "$not") {
    const tests = condition.conditions.map(compilePathTest);
    return (document, parts) => !tests.every((test) => test(document, parts));
  }
  if (condition.operator === "$all") {
    const tests = condition.conditions.map(compilePathTest);
    return (document, parts) => tests.length > 0 && tests.every((test) => test(document, parts));
  }
  const leafArrays = leafArraysOf(condition);
  const test = compileValueTest(condition);
  return (document, parts) => someValue(document, parts, leafArrays, test);
}

function leafArraysOf(condition: Condition): LeafArrays {
  return ["$size", "$elemMatch", "$exists"].includes(condition.operator) ? "whole" : "expanded";
}

function compileIn(operands: (Value | RegExp)[]): ValueTest {
  const tests = operands.map((operand) =>
    operand instanceof RegExp ? compileValueTest({ operator: "$regex", operand }) : compareWith("$eq", operand),
  );
  return (value) => tests.some((test) => test(value));
}

function compileElemMatch(condition: Extract<Condition, { operator: "$elemMatch" }>): ValueTest {
  if ("node" in condition) {
    const matches = compileFilter(condition.node);
    // An array in the array is taken as a document of its indexes.
    const isMatch = (element: Value) =>
      isDocument(element) ? matches(element) : Array.isArray(element) && matches(Object.fromEntries(element.entries()));
    return (value) => Array.isArray(value) && value.some(isMatch);
  }
  const tests = condition.conditions.map(compileValueTest);
  return (value) => Array.isArray(value) && value.some((element) => tests.every((test) => test(element)));
}
