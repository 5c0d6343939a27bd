import type { CtyType } from "./cty-type.ts";
import type { CtyObject, CtyValue } from "./cty-value.ts";
import { type ExactNumber, toCanonicalDecimal } from "./decimal.ts";
import type { Dynamic } from "./dynamic.ts";
import { isUnknown } from "./unknown.ts";

/** Text that is the same for equal values: sets without order, numbers by value, strings by their NFC form. */
export function toKey(type: CtyType, value: CtyValue | undefined): string {
  if (value === null || value === undefined) return "null";
  if (isUnknown(value)) return "?";
  if (typeof type === "string") return toPrimitiveKey(type, value);
  const [kind, element] = type;
  if (kind === "list") return `[${(value as CtyValue[]).map((item) => toKey(element, item)).join()}]`;
  if (kind === "set")
    return `{${[...new Set((value as CtyValue[]).map((item) => toKey(element, item)))].sort().join()}}`;
  if (kind === "tuple") return `[${element.map((item, index) => toKey(item, (value as CtyValue[])[index])).join()}]`;
  const object = value as CtyObject;
  if (kind === "object")
    return `(${Object.keys(element)
      .map((name) => toKey(element[name]!, object[name]))
      .join()})`;
  const names = Object.keys(object).sort();
  return `<${names.map((name) => `${JSON.stringify(name)}:${toKey(element, object[name])}`).join()}>`;
}

function toPrimitiveKey(type: "string" | "number" | "bool" | "dynamic", value: CtyValue): string {
  if (type === "string") return JSON.stringify((value as string).normalize("NFC"));
  if (type === "number") return toCanonicalDecimal(value as ExactNumber);
  if (type === "bool") return String(value as boolean);
  const { type: inner, value: content } = value as Dynamic;
  return `${JSON.stringify(inner)}=${toKey(inner, content)}`;
}
