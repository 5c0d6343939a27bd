import type { CtyObject, CtyValue } from "../../cty/cty-value.ts";
import { isCtyObject } from "../../cty/is-cty-object.ts";
import { isUnknown } from "../../cty/unknown.ts";
import type { Attribute } from "../schema/attribute.ts";
import { objectsIn } from "../schema/objects-in.ts";
import { type ObjectShape, toCtyType } from "../schema/to-cty-type.ts";
import { fromHandlerValue } from "./from-handler-value.ts";

/** From what a handler returned to a state that Terraform takes: complete, write-only values gone, absent blocks empty. */
export function completeState(shape: ObjectShape, returned: unknown, reference: CtyObject | null): CtyObject {
  const state = fromHandlerValue(toCtyType(shape), withoutWriteOnly(shape, returned), reference ?? undefined);
  return emptyAbsentBlocks(shape, state as CtyObject);
}

export function emptyAbsentBlocks(shape: ObjectShape, value: CtyObject): CtyObject {
  for (const visit of objectsIn({ shape, path: [], value, config: null, prior: null })) {
    for (const [name, attribute] of Object.entries(visit.shape.attributes)) {
      if (isWriteOnly(attribute)) visit.value[name] = null;
    }
    for (const [name, { nesting }] of Object.entries(visit.shape.blocks ?? {})) {
      if ((visit.value[name] ?? null) === null && nesting !== "single") visit.value[name] = nesting === "map" ? {} : [];
    }
  }
  return value;
}

/** State may not hold unknown values, not even after an error. */
export function unknownToNull<V extends CtyValue>(value: V): V {
  if (isUnknown(value)) return null as V;
  if (Array.isArray(value)) return value.map(unknownToNull) as V;
  if (!isCtyObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, unknownToNull(item)])) as V;
}

export function isWriteOnly({ presence }: Attribute): boolean {
  return presence === "writeOnly" || presence === "requiredWriteOnly";
}

function withoutWriteOnly({ attributes }: ObjectShape, returned: unknown): unknown {
  if (!isCtyObject(returned)) return returned ?? {};
  return Object.fromEntries(
    Object.entries(returned).filter(([name]) => !Object.hasOwn(attributes, name) || !isWriteOnly(attributes[name]!)),
  );
}
