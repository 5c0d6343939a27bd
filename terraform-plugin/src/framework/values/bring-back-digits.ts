import type { CtyType } from "../../cty/cty-type.ts";
import { type ExactNumber, toCanonicalDecimal } from "../../cty/decimal.ts";
import { Dynamic } from "../../cty/dynamic.ts";
import { isCtyObject } from "../../cty/is-cty-object.ts";
import { fromHandlerValue } from "./from-handler-value.ts";

/** A result in which each number that is one of `given` as JavaScript rounded it has all digits of that one. */
export function bringBackDigits(result: unknown, given: readonly ExactNumber[]): unknown {
  if (typeof result === "number") return findExact(result, given);
  if (Array.isArray(result)) return result.map((item) => bringBackDigits(item, given));
  if (result instanceof Dynamic) return new Dynamic(result.type, bringBackInner(result.type, result.value, given));
  if (!isCtyObject(result)) return result;
  return Object.fromEntries(Object.entries(result).map(([name, item]) => [name, bringBackDigits(item, given)]));
}

function bringBackInner(type: CtyType, value: unknown, given: readonly ExactNumber[]) {
  return fromHandlerValue(type, bringBackDigits(value, given));
}

function findExact(result: number, given: readonly ExactNumber[]): ExactNumber {
  const same = given.filter((number) => Number(number) === result);
  const [first = result] = same;
  if (new Set(same.map(toCanonicalDecimal)).size > 1) {
    throw new RangeError(
      "Two numbers were given that differ in digits that the function does not see: it cannot say which of them its result is",
    );
  }
  return first;
}
