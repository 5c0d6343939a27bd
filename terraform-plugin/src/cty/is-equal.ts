import type { CtyType } from "./cty-type.ts";
import type { CtyValue } from "./cty-value.ts";
import { toKey } from "./to-key.ts";

/** Two unknown values count as equal; sets compare without order. */
export function isEqual(type: CtyType, a: CtyValue | undefined, b: CtyValue | undefined): boolean {
  return toKey(type, a) === toKey(type, b);
}
