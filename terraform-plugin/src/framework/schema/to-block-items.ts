import type { BlockDefinition } from "./block.ts";

/** How many blocks, as Terraform wants it: both 0 or both 1 for a single one, both 0 for labelled ones. */
export function toBlockItems({ nesting, minItems = 0, maxItems = 0 }: BlockDefinition) {
  if (nesting === "single") return { minItems: Math.min(minItems, 1), maxItems: Math.min(minItems, 1) };
  return nesting === "map" ? { minItems: 0, maxItems: 0 } : { minItems, maxItems };
}
