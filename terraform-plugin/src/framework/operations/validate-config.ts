import type { CtyObject } from "../../cty/cty-value.ts";
import { isWhollyKnown } from "../../cty/is-wholly-known.ts";
import type { Context } from "../context.ts";
import { Diagnostic } from "../diagnostic.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import { objectsIn, pathTo } from "../schema/objects-in.ts";
import type { Schema } from "../schema/schema.ts";
import { toCtyType } from "../schema/to-cty-type.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";
import { runOperation } from "./run-operation.ts";

interface Validated {
  schema: Schema;
  validate?(ctx: Context<never>, config: CtyObject): void | Promise<void>;
}

/** All faults at once: first those of single attributes, then those of the configuration as a whole. */
export async function validateConfig(
  instance: ProviderInstance,
  name: string,
  definition: Validated,
  config: CtyObject | null,
): Promise<Diagnostic[]> {
  if (!config) return [];
  const { schema } = definition;
  const subject = { action: `validate ${name}`, shape: schema, values: [config] };
  const { diagnostics } = await runOperation(instance, subject, async (context) => {
    for (const fault of faultsOfAttributes(schema, config)) context.report(fault);
    await definition.validate?.(context, toHandlerValue(toCtyType(schema), config) as CtyObject);
  });
  return diagnostics;
}

function* faultsOfAttributes(schema: Schema, config: CtyObject): Generator<Diagnostic> {
  for (const visit of objectsIn({ shape: schema, path: [], value: config, config, prior: null })) {
    for (const [name, attribute] of Object.entries(visit.shape.attributes)) {
      const given = visit.value[name] ?? null;
      if (given === null || !isWhollyKnown(given)) continue;
      const fault = attribute.validate?.(toHandlerValue(attribute.type.cty, given));
      if (fault !== undefined) {
        yield new Diagnostic(`Invalid value for "${name}"`, { detail: `${name} ${fault}.`, path: pathTo(visit, name) });
      }
    }
  }
}
