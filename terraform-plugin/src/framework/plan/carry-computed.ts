import type { ObjectVisit } from "../schema/objects-in.ts";
import { cloneValue } from "../values/clone-value.ts";

/**
 * What the provider computed before stays as long as nothing changes. Terraform does this in the proposed value, but
 * does not find the prior elements of sets that have defaults or computed values deeper within.
 */
export function carryComputed({ shape, value, config, prior }: ObjectVisit): void {
  if (!config || !prior) return;
  for (const [name, { presence }] of Object.entries(shape.attributes)) {
    if (presence !== "computed" && presence !== "optionalComputed") continue;
    const isLeftOut = (config[name] ?? null) === null && (value[name] ?? null) === null;
    if (isLeftOut) value[name] = cloneValue(prior[name] ?? null);
  }
}
