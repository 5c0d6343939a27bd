import { unknown } from "../../cty/unknown.ts";
import type { ObjectVisit } from "../schema/objects-in.ts";

/**
 * What the provider computes is not known before apply, unless it is kept from the prior state (Terraform has put
 * that into the proposed value). An object without configuration belongs to a computed one and follows that.
 */
export function markComputed({ shape, value, config }: ObjectVisit): void {
  if (!config) return;
  for (const [name, { presence, keep }] of Object.entries(shape.attributes)) {
    if (presence !== "computed" && presence !== "optionalComputed") continue;
    const isGiven = (config[name] ?? null) !== null;
    const isKept = keep === true && (value[name] ?? null) !== null;
    if (!isGiven && !isKept) value[name] = unknown;
  }
}
