import type { CtyObject } from "./cty-value.ts";
import { Dynamic } from "./dynamic.ts";
import { isUnknown } from "./unknown.ts";

export function isCtyObject(value: unknown): value is CtyObject {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !isUnknown(value) &&
    !(value instanceof Dynamic)
  );
}
