import type { CtyObject, CtyValue } from "../../cty/cty-value.ts";
import { Dynamic } from "../../cty/dynamic.ts";
import { isCtyObject } from "../../cty/is-cty-object.ts";
import { objectsIn } from "../schema/objects-in.ts";
import type { ObjectShape } from "../schema/to-cty-type.ts";
import { isWriteOnly } from "./complete-state.ts";

/** Below this, hiding a text would mangle messages and hide nothing. */
const SHORTEST_SECRET = 4;

/** The texts of all sensitive and write-only attributes. */
export function secretsIn(shape: ObjectShape, value: CtyObject | null): string[] {
  if (!value) return [];
  const secrets: string[] = [];
  for (const visit of objectsIn({ shape, path: [], value, config: null, prior: null })) {
    for (const [name, attribute] of Object.entries(visit.shape.attributes)) {
      if (attribute.sensitive || isWriteOnly(attribute)) secrets.push(...textsIn(visit.value[name] ?? null));
    }
  }
  return secrets;
}

export function redact(text: string, secrets: Iterable<string>): string {
  let redacted = text;
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    redacted = redacted.replaceAll(secret, "(sensitive)");
  }
  return redacted;
}

function textsIn(value: CtyValue): string[] {
  if (typeof value === "string") return value.length < SHORTEST_SECRET ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value instanceof Dynamic) return textsIn(value.value);
  return isCtyObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
