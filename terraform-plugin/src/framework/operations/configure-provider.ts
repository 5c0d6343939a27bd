import type { CtyObject } from "../../cty/cty-value.ts";
import { isWhollyKnown } from "../../cty/is-wholly-known.ts";
import { Deferral } from "../deferral.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import { toCtyType } from "../schema/to-cty-type.ts";
import { secretsIn } from "../values/secrets-in.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";
import { runOperation } from "./run-operation.ts";

export async function configureProvider(
  instance: ProviderInstance,
  config: CtyObject,
  terraformVersion: string,
): Promise<Diagnostic[]> {
  const { schema } = instance.definition;
  const unknownNames = Object.keys(config).filter((name) => !isWhollyKnown(config[name]));
  if (unknownNames.length) {
    instance.configured({ missing: () => notYetKnown(unknownNames) });
    return [];
  }
  instance.hide(secretsIn(schema, config));
  const { diagnostics } = await runOperation(instance, { action: "configure the provider" }, async () => {
    const given = toHandlerValue(toCtyType(schema), config) as CtyObject;
    const host = { terraformVersion, signal: instance.signal };
    instance.configured({ client: await instance.definition.configure(given, host) });
  });
  return diagnostics;
}

function notYetKnown(names: string[]): Diagnostic {
  const list = names.map((name) => `"${name}"`).join(", ");
  return new Deferral("providerConfigUnknown", "The provider's configuration is not known yet", {
    detail: `This step needs the provider, whose configuration (${list}) depends on something that is only known after apply. Apply that first, with -target, or give ${list} a value that is known now.`,
  });
}
