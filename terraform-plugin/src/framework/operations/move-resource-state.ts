import { Diagnostic } from "../diagnostic.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import type { MoveSource, ResourceDefinition } from "../resource.ts";
import { openPrivateState } from "./private-state.ts";
import { type Outcome, runOperation } from "./run-operation.ts";

export interface MovedState {
  /** JSON of the present schema version */
  state: Record<string, unknown>;
  private: Uint8Array | undefined;
}

/** For `moved` blocks from another type. Terraform calls it before it configures the provider. */
export function moveResourceState(
  instance: ProviderInstance,
  name: string,
  resource: ResourceDefinition,
  source: MoveSource,
): Promise<Outcome<MovedState>> {
  return runOperation(instance, { action: `move ${source.typeName} to ${name}` }, async (context) => {
    const held = openPrivateState(undefined);
    const state = await resource.moveState?.(Object.assign(context, { private: held }), source);
    if (!state) throw cannotMove(name, source);
    return { state, private: held.toBytes() };
  });
}

function cannotMove(name: string, { typeName, providerAddress, schemaVersion }: MoveSource): Diagnostic {
  return new Diagnostic(`${typeName} cannot be moved to ${name}`, {
    detail: `The provider does not know how to make ${name} of the state of ${typeName} of ${providerAddress || "an unknown provider"}, schema version ${schemaVersion}. Use a removed block and an import block in place of the moved block.`,
  });
}
