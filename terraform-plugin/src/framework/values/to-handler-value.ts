import type { CtyType } from "../../cty/cty-type.ts";
import type { CtyObject, CtyValue } from "../../cty/cty-value.ts";
import { Dynamic } from "../../cty/dynamic.ts";
import { isUnknown } from "../../cty/unknown.ts";

/** A copy for a handler, in which numbers are JavaScript numbers. `fromHandlerValue` brings lost digits back. */
export function toHandlerValue(type: CtyType, value: CtyValue | undefined): CtyValue {
  if (value === null || value === undefined) return null;
  if (isUnknown(value)) return value;
  if (type === "number") return Number(value);
  if (type === "dynamic") {
    const { type: inner, value: content } = value as Dynamic;
    return new Dynamic(inner, toHandlerValue(inner, content));
  }
  if (typeof type === "string") return value;
  const [kind, element] = type;
  if (kind === "list" || kind === "set") return (value as CtyValue[]).map((item) => toHandlerValue(element, item));
  if (kind === "tuple") return (value as CtyValue[]).map((item, index) => toHandlerValue(element[index]!, item));
  const object = value as CtyObject;
  const names = Object.keys(kind === "map" ? object : element);
  return Object.fromEntries(
    names.map((name) => [name, toHandlerValue(kind === "map" ? element : element[name]!, object[name])]),
  );
}
