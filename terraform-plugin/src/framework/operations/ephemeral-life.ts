import type { CtyObject } from "../../cty/cty-value.ts";
import type { EphemeralDefinition, Renewal } from "../ephemeral.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import { toCtyType } from "../schema/to-cty-type.ts";
import { completeState } from "../values/complete-state.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";
import { fromPrivateBytes, toPrivateBytes } from "./private-state.ts";
import { type Call, type Outcome, runOperation } from "./run-operation.ts";

export interface Held {
  renewAt: Date | undefined;
  private: Uint8Array | undefined;
}

export function openEphemeral(
  instance: ProviderInstance,
  name: string,
  definition: EphemeralDefinition,
  config: CtyObject,
  call: Call = {},
): Promise<Outcome<Held & { result: CtyObject }>> {
  const { schema } = definition;
  const subject = { action: `open ${name}`, shape: schema, values: [config], call };
  return runOperation(instance, subject, async (context) => {
    const opened = await definition.open(context, toHandlerValue(toCtyType(schema), config) as CtyObject);
    return { ...toHeld(opened), result: completeState(schema, opened.result, config) };
  });
}

export function renewEphemeral(
  instance: ProviderInstance,
  name: string,
  definition: EphemeralDefinition,
  held: Uint8Array | undefined,
): Promise<Outcome<Held>> {
  return runOperation(instance, { action: `renew ${name}` }, async (context) => {
    const renewed = await definition.renew?.(context, fromPrivateBytes(held));
    return toHeld({ private: fromPrivateBytes(held), ...renewed });
  });
}

export function closeEphemeral(
  instance: ProviderInstance,
  name: string,
  definition: EphemeralDefinition,
  held: Uint8Array | undefined,
): Promise<Outcome<void>> {
  return runOperation(instance, { action: `close ${name}` }, (context) =>
    definition.close?.(context, fromPrivateBytes(held)),
  );
}

function toHeld(renewal: Renewal<unknown>): Held {
  return { renewAt: renewal.renewAt, private: toPrivateBytes(renewal.private) };
}
