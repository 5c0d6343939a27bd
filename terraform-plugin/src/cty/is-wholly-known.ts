import type { CtyValue } from "./cty-value.ts";
import { Dynamic } from "./dynamic.ts";
import { isCtyObject } from "./is-cty-object.ts";
import { isUnknown } from "./unknown.ts";

export function isWhollyKnown(value: CtyValue | undefined): boolean {
  if (isUnknown(value)) return false;
  if (Array.isArray(value)) return value.every(isWhollyKnown);
  if (value instanceof Dynamic) return isWhollyKnown(value.value);
  if (isCtyObject(value)) return Object.values(value).every(isWhollyKnown);
  return true;
}
