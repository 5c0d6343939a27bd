import type { CtyValue } from "../../cty/cty-value.ts";
import { isCtyObject } from "../../cty/is-cty-object.ts";

export function cloneValue<V extends CtyValue>(value: V): V {
  if (Array.isArray(value)) return value.map(cloneValue) as V;
  if (!isCtyObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cloneValue(item)])) as V;
}
