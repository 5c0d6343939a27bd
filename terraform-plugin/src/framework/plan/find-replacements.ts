import { isEqual } from "../../cty/is-equal.ts";
import type { AttributePath } from "../diagnostic.ts";
import type { Attribute } from "../schema/attribute.ts";
import { type ObjectVisit, pathTo } from "../schema/objects-in.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";

/** Paths of the changed attributes of one object that call for a replacement of the resource. */
export function findReplacements(visit: ObjectVisit): AttributePath[] {
  const { shape, value, prior } = visit;
  return Object.entries(shape.attributes).flatMap(([name, attribute]) => {
    const { cty } = attribute.type;
    if (isEqual(cty, prior?.[name], value[name])) return [];
    const change = { prior: toHandlerValue(cty, prior?.[name]), planned: toHandlerValue(cty, value[name]) };
    return isReplacing(attribute, change) ? [pathTo(visit, name)] : [];
  });
}

function isReplacing({ replace }: Attribute, change: { prior: unknown; planned: unknown }): boolean {
  return typeof replace === "function" ? replace(change) : replace === true;
}
