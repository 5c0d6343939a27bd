import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import { compareValues } from "../values/compare.ts";
import type { Document, QueryValue, Value } from "../values/document.ts";
import type { UpdateOperator } from "./operator.ts";
import { makeSlot, readSlot, writeSlot } from "./slot.ts";

export const $inc = arithmetic("$inc", "increment", (current, operand) => (current ?? 0) + operand);
export const $mul = arithmetic("$mul", "multiply", (current, operand) => (current ?? 0) * operand);
export const $min = extremum((order) => order < 0);
export const $max = extremum((order) => order > 0);

function arithmetic(
  operator: string,
  verb: string,
  compute: (current: number | undefined, operand: number) => number,
): UpdateOperator {
  return {
    check(operand, path) {
      if (typeof operand !== "number") {
        throw serverError(ServerCode.typeMismatch, `Cannot ${verb} with non-numeric argument at '${path}'`);
      }
    },
    apply(document, parts, operand) {
      const slot = makeSlot(document, parts);
      const current = readSlot(slot);
      if (current !== undefined && typeof current !== "number") {
        throw serverError(
          ServerCode.typeMismatch,
          `Cannot apply ${operator} to a value of non-numeric type at '${parts.join(".")}'`,
        );
      }
      writeSlot(slot, exactResult(operator, current ?? 0, operand as number, compute(current, operand as number)));
    },
  };
}

/** MongoDB goes on in 64-bit integers where JavaScript numbers lose digits. */
function exactResult(operator: string, current: number, operand: number, result: number): number {
  if (Number.isSafeInteger(current) && Number.isSafeInteger(operand) && !Number.isSafeInteger(result)) {
    throw new NotSupportedError(`${operator} to an integer beyond 2^53`);
  }
  return result;
}

function extremum(isBetter: (order: number) => boolean): UpdateOperator {
  return {
    apply(document: Document, parts: readonly string[], operand: QueryValue) {
      const slot = makeSlot(document, parts);
      const current = readSlot(slot);
      if (current === undefined || isBetter(compareValues(operand as Value, current))) {
        writeSlot(slot, operand as Value);
      }
    },
  };
}
