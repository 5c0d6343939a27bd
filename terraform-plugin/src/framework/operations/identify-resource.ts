import type { CtyObject } from "../../cty/cty-value.ts";
import type { ResourceContext } from "../context.ts";
import { type IdentitySchema, toIdentityType } from "../identity.ts";
import type { ResourceDefinition } from "../resource.ts";
import { toCtyType } from "../schema/to-cty-type.ts";
import { fromHandlerValue } from "../values/from-handler-value.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";

/** The identity that belongs to a state; undefined where the resource has none, or not all of it is there yet. */
export function identifyResource(
  context: ResourceContext<never>,
  resource: ResourceDefinition,
  state: CtyObject | null,
): CtyObject | undefined {
  if (!state || !resource.identity) return undefined;
  const type = toIdentityType(resource.identity);
  const given = toHandlerValue(toCtyType(resource.schema), state) as CtyObject;
  const values = resource.toIdentity ? resource.toIdentity(context, given) : pickByName(resource.identity, given);
  const found = fromHandlerValue(type, values) as CtyObject;
  return isComplete(resource.identity, found) ? found : undefined;
}

/** The attributes of the same names: identity from state, and the first state of an import from an identity. */
export function pickByName({ attributes }: IdentitySchema, values: CtyObject): CtyObject {
  return Object.fromEntries(Object.keys(attributes).map((name) => [name, values[name] ?? null]));
}

function isComplete({ attributes }: IdentitySchema, found: CtyObject): boolean {
  return Object.entries(attributes).every(([name, { isRequired }]) => !isRequired || found[name] !== null);
}
