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
  const opening = runOperation(instance, subject, async (context) => {
    const opened = await definition.open(context, toHandlerValue(toCtyType(schema), config) as CtyObject);
    const held = toHeld(opened);
    instance.openEphemerals.add({ name, definition, held: held.private });
    return { ...held, result: completeState(schema, opened.result, config) };
  });
  return instance.openEphemerals.opening(opening);
}

export function renewEphemeral(
  instance: ProviderInstance,
  name: string,
  definition: EphemeralDefinition,
  held: Uint8Array | undefined,
): Promise<Outcome<Held>> {
  return runOperation(instance, { action: `renew ${name}` }, async (context) => {
    const renewed = await definition.renew?.(context, fromPrivateBytes(held));
    const next = toHeld({ private: fromPrivateBytes(held), ...renewed });
    const open = instance.openEphemerals.find(name, held);
    if (open) open.held = next.private;
    return next;
  });
}

export async function closeEphemeral(
  instance: ProviderInstance,
  name: string,
  definition: EphemeralDefinition,
  held: Uint8Array | undefined,
): Promise<Outcome<void>> {
  const outcome = await runOperation(instance, { action: `close ${name}` }, (context) =>
    definition.close?.(context, fromPrivateBytes(held)),
  );
  instance.openEphemerals.remove(instance.openEphemerals.find(name, held));
  return outcome;
}

function toHeld(renewal: Renewal<unknown>): Held {
  return { renewAt: renewal.renewAt, private: toPrivateBytes(renewal.private) };
}
