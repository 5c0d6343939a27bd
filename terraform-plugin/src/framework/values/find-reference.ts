import type { CtyType } from "../../cty/cty-type.ts";
import type { CtyObject, CtyValue } from "../../cty/cty-value.ts";
import { Dynamic } from "../../cty/dynamic.ts";
import { isCtyObject } from "../../cty/is-cty-object.ts";
import { isUnknown } from "../../cty/unknown.ts";

/** The element of a planned or prior set that a handler's element is: equal in all that is known of it. */
export function findReference(element: CtyType, set: CtyValue[], item: unknown): CtyValue | undefined {
  return set.find((reference) => fits(element, reference, item));
}

/** Numbers compare as JavaScript has them: the handler saw no other. */
function fits(type: CtyType, reference: CtyValue | undefined, item: unknown): boolean {
  if (isUnknown(reference)) return true;
  if (reference === null || reference === undefined || item === null || item === undefined) {
    return (reference ?? null) === (item ?? null);
  }
  if (type === "number") return Number(reference) === Number(item);
  if (type === "dynamic") {
    if (!(reference instanceof Dynamic) || !(item instanceof Dynamic)) return false;
    return JSON.stringify(reference.type) === JSON.stringify(item.type) && fits(item.type, reference.value, item.value);
  }
  if (typeof type === "string") return reference === item;
  const [kind, element] = type;
  if (kind === "list" || kind === "tuple" || kind === "set") {
    if (!Array.isArray(reference) || !Array.isArray(item) || reference.length !== item.length) return false;
    if (kind === "set") return reference.every((part) => item.some((other) => fits(element, part, other)));
    return reference.every((part, index) => fits(kind === "tuple" ? element[index]! : element, part, item[index]));
  }
  if (!isCtyObject(reference) || !isCtyObject(item)) return false;
  const given: CtyObject = item;
  if (kind === "object")
    return Object.keys(element).every((name) => fits(element[name]!, reference[name], given[name]));
  const keys = Object.keys(reference);
  return (
    keys.length === Object.keys(given).length && keys.every((key) => fits(element, reference[key], given[key] ?? null))
  );
}
