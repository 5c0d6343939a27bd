import type { CtyObject } from "../../cty/cty-value.ts";
import { Diagnostic } from "../diagnostic.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import type { ResourceDefinition } from "../resource.ts";
import { completeState } from "../values/complete-state.ts";
import { openPrivateState } from "./private-state.ts";
import { type Outcome, runOperation } from "./run-operation.ts";

export interface ImportedState {
  state: CtyObject;
  private: Uint8Array | undefined;
}

export function importResource(
  instance: ProviderInstance,
  name: string,
  resource: ResourceDefinition,
  id: string,
): Promise<Outcome<ImportedState>> {
  return runOperation(instance, { action: `import ${name}` }, async (context) => {
    if (!resource.importState) {
      throw new Diagnostic(`${name} cannot be imported`, {
        detail: "The provider has no import for this kind of resource. Let Terraform create it instead.",
      });
    }
    const held = openPrivateState(undefined);
    const found = await resource.importState(Object.assign(context, { private: held }), id);
    return { state: completeState(resource.schema, found, null), private: held.toBytes() };
  });
}
