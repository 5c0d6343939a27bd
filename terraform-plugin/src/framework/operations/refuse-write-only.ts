import type { CtyObject } from "../../cty/cty-value.ts";
import { Diagnostic } from "../diagnostic.ts";
import { objectsIn, pathTo } from "../schema/objects-in.ts";
import type { ObjectShape } from "../schema/to-cty-type.ts";
import { isWriteOnly } from "../values/complete-state.ts";

/** A diagnostic for each write-only attribute that is given. */
export function refuseWriteOnly(shape: ObjectShape, config: CtyObject | null): Diagnostic[] {
  if (!config) return [];
  return [...objectsIn({ shape, path: [], value: config, config, prior: null })].flatMap((visit) =>
    Object.entries(visit.shape.attributes).flatMap(([name, attribute]) =>
      isWriteOnly(attribute) && (visit.value[name] ?? null) !== null
        ? [
            new Diagnostic(`"${name}" needs a newer Terraform`, {
              detail: `${name} is a write-only argument: it is never stored. This Terraform does not know such arguments and would store it; use Terraform 1.11 or OpenTofu 1.11, or newer.`,
              path: pathTo(visit, name),
            }),
          ]
        : [],
    ),
  );
}
