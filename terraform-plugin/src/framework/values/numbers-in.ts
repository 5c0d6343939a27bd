import type { CtyType } from "../../cty/cty-type.ts";
import type { CtyObject, CtyValue } from "../../cty/cty-value.ts";
import type { ExactNumber } from "../../cty/decimal.ts";
import { Dynamic } from "../../cty/dynamic.ts";
import { isUnknown } from "../../cty/unknown.ts";

/** All numbers in a value, with all their digits. */
export function numbersIn(type: CtyType, value: CtyValue | undefined): ExactNumber[] {
  if (value === null || value === undefined || isUnknown(value)) return [];
  if (type === "number") return [value as ExactNumber];
  if (type === "dynamic") return value instanceof Dynamic ? numbersIn(value.type, value.value) : [];
  if (typeof type === "string") return [];
  const [kind, element] = type;
  if (kind === "list" || kind === "set") return (value as CtyValue[]).flatMap((item) => numbersIn(element, item));
  if (kind === "tuple") return (value as CtyValue[]).flatMap((item, index) => numbersIn(element[index]!, item));
  const object = value as CtyObject;
  return Object.keys(object).flatMap((name) => numbersIn(kind === "map" ? element : element[name]!, object[name]));
}
