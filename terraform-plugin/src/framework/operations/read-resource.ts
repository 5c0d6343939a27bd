import type { CtyObject } from "../../cty/cty-value.ts";
import type { DeferralReason } from "../deferral.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import type { ResourceDefinition } from "../resource.ts";
import { toCtyType } from "../schema/to-cty-type.ts";
import { completeState } from "../values/complete-state.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";
import { identifyResource } from "./identify-resource.ts";
import { openPrivateState } from "./private-state.ts";
import { type Call, runOperation } from "./run-operation.ts";

export interface ReadResponse {
  state: CtyObject | null;
  identity: CtyObject | undefined;
  private: Uint8Array | undefined;
  diagnostics: Diagnostic[];
  deferred: DeferralReason | undefined;
}

export async function readResource(
  instance: ProviderInstance,
  name: string,
  resource: ResourceDefinition,
  current: CtyObject,
  privateBytes: Uint8Array | undefined,
  call: Call = {},
): Promise<ReadResponse> {
  const { schema } = resource;
  const held = openPrivateState(privateBytes);
  const subject = { action: `read ${name}`, shape: schema, values: [current], call };
  const { value, diagnostics, deferred } = await runOperation(instance, subject, async (context) => {
    const given = toHandlerValue(toCtyType(schema), current) as CtyObject;
    const resourceContext = Object.assign(context, { private: held });
    const found = await resource.read(resourceContext, given);
    const state = found && completeState(schema, found, current);
    return { state, identity: identifyResource(resourceContext, resource, state) };
  });
  return {
    state: value ? value.state : current,
    identity: value?.identity,
    private: held.toBytes(),
    diagnostics,
    deferred,
  };
}
