import type { CtyType } from "../../cty/cty-type.ts";
import type { CtyValue } from "../../cty/cty-value.ts";
import { fromDecimal, isDecimal } from "../../cty/decimal.ts";
import { Dynamic } from "../../cty/dynamic.ts";
import { isCtyObject } from "../../cty/is-cty-object.ts";
import { isUnknown } from "../../cty/unknown.ts";
import { type AttributePath, Diagnostic } from "../diagnostic.ts";
import { findReference } from "./find-reference.ts";

/**
 * Checks what a handler returned against the type and completes it: what is missing is null. A number that equals the
 * rounded one of `reference` (the planned or prior value at the same place) gets the exact digits from there.
 */
export function fromHandlerValue(
  type: CtyType,
  value: unknown,
  reference?: CtyValue,
  path: AttributePath = [],
): CtyValue {
  if (value === null || value === undefined) return null;
  if (isUnknown(value)) return value;
  if (type === "string" && typeof value === "string") return value.normalize("NFC");
  if (type === "bool" && typeof value === "boolean") return value;
  if (type === "number") return fromNumber(value, reference, path);
  if (type === "dynamic" && value instanceof Dynamic) {
    const inner = reference instanceof Dynamic ? reference.value : undefined;
    return new Dynamic(value.type, fromHandlerValue(value.type, value.value, inner, path));
  }
  if (typeof type === "string") throw mismatch(type, value, path);
  const [kind, element] = type;
  if (kind === "list" || kind === "set" || kind === "tuple") {
    if (!Array.isArray(value)) throw mismatch(type, value, path);
    const at = toFinder(type, reference);
    return (value as unknown[]).map((item, index) =>
      fromHandlerValue(kind === "tuple" ? element[index]! : element, item, at(index, item), [...path, index]),
    );
  }
  if (!isCtyObject(value)) throw mismatch(type, value, path);
  if (kind === "object") rejectStrangers(element, value, path);
  const known = isCtyObject(reference) ? reference : {};
  const names = Object.keys(kind === "map" ? value : element);
  return Object.fromEntries(
    names.map((name) => {
      const [itemType, step] = kind === "map" ? [element, { key: name }] : [element[name]!, name];
      return [name, fromHandlerValue(itemType, value[name], known[name], [...path, step])];
    }),
  );
}

/** Long numbers may come as `bigint` or as decimal text, such as a function gets them for an `exact` parameter. */
function fromNumber(value: unknown, reference: CtyValue | undefined, path: AttributePath): CtyValue {
  const isLong = typeof reference === "string" || typeof reference === "bigint";
  if (isLong && typeof value === "number" && Number(reference) === value) return reference;
  if (typeof value === "string" && isDecimal(value)) return fromDecimal(value);
  if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw mismatch("number", value, path);
}

function toFinder(
  type: CtyType,
  reference: CtyValue | undefined,
): (index: number, item: unknown) => CtyValue | undefined {
  if (!Array.isArray(reference)) return () => undefined;
  if (type[0] !== "set") return (index) => reference[index];
  const element = type[1] as CtyType;
  if (!hasLongNumber(type, reference)) return () => undefined;
  return (_index, item) => findReference(element, reference, item);
}

/** Whether there is a number in it that JavaScript does not have. Only its digits need the reference. */
function hasLongNumber(type: CtyType, value: CtyValue | undefined): boolean {
  if (Array.isArray(value)) return value.some((item, index) => hasLongNumber(elementOf(type, index), item));
  if (type === "number") return typeof value === "string" || typeof value === "bigint";
  if (value instanceof Dynamic) return hasLongNumber(value.type, value.value);
  if (!isCtyObject(value)) return false;
  return Object.keys(value).some((name) => hasLongNumber(elementOf(type, name), value[name]));
}

function elementOf(type: CtyType, key: number | string): CtyType {
  const [kind, element] = type as readonly [string, CtyType];
  return kind === "tuple" || kind === "object"
    ? (element as unknown as Record<number | string, CtyType>)[key]!
    : element;
}

function rejectStrangers(attributes: object, value: object, path: AttributePath): void {
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(attributes, name)) {
      throw providerBug(`it returned "${name}", which its schema does not have`, path);
    }
  }
}

/** Names the kinds only: the value may be a secret. */
function mismatch(type: CtyType, value: unknown, path: AttributePath): Diagnostic {
  const isInfinite = type === "number" && typeof value === "number";
  const got = isInfinite ? "infinite number" : Array.isArray(value) ? "array" : typeof value;
  return providerBug(`it returned ${got} where its schema says ${JSON.stringify(type)}`, path);
}

function providerBug(what: string, path: AttributePath): Diagnostic {
  const where = path.length ? ` at ${path.map((step) => (typeof step === "object" ? step.key : step)).join(".")}` : "";
  return new Diagnostic("The provider returned an invalid value", {
    detail: `This is a fault of the provider: ${what}${where}. Please report it to the provider's maintainers.`,
    path,
  });
}
