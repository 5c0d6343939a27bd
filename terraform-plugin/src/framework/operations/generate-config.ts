import type { CtyObject } from "../../cty/cty-value.ts";
import { isEqual } from "../../cty/is-equal.ts";
import type { Attribute } from "../schema/attribute.ts";
import { objectsIn } from "../schema/objects-in.ts";
import type { ObjectShape } from "../schema/to-cty-type.ts";
import { cloneValue } from "../values/clone-value.ts";
import { isWriteOnly } from "../values/complete-state.ts";
import { fromHandlerValue } from "../values/from-handler-value.ts";

/** The shortest configuration of an existing resource: what the provider says and what is as by default is left out. */
export function generateConfig(shape: ObjectShape, state: CtyObject): CtyObject {
  const config = cloneValue(state);
  for (const { shape: inner, value } of objectsIn({ shape, path: [], value: config, config: null, prior: null })) {
    for (const [name, attribute] of Object.entries(inner.attributes)) {
      if (attribute.presence === "computed" || isWriteOnly(attribute) || isDefault(attribute, value, name)) {
        value[name] = null;
      }
    }
  }
  return config;
}

function isDefault({ default: fallback, type }: Attribute, value: CtyObject, name: string): boolean {
  return fallback !== undefined && isEqual(type.cty, value[name], fromHandlerValue(type.cty, fallback));
}
