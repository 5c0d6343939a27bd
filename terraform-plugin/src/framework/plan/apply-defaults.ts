import type { CtyValue } from "../../cty/cty-value.ts";
import type { ObjectVisit } from "../schema/objects-in.ts";
import { cloneValue } from "../values/clone-value.ts";
import { fromHandlerValue } from "../values/from-handler-value.ts";

export function applyDefaults({ shape, value, config }: ObjectVisit): void {
  if (!config) return;
  for (const [name, attribute] of Object.entries(shape.attributes)) {
    if (attribute.default === undefined || (config[name] ?? null) !== null) continue;
    value[name] = fromHandlerValue(attribute.type.cty, cloneValue(attribute.default as CtyValue), undefined, [name]);
  }
}
