import type { CtyObject } from "../../cty/cty-value.ts";
import type { ResourceContext } from "../context.ts";
import { Diagnostic } from "../diagnostic.ts";
import { toIdentityType } from "../identity.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import type { ResourceDefinition } from "../resource.ts";
import { completeState } from "../values/complete-state.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";
import { pickByName } from "./identify-resource.ts";
import { openPrivateState } from "./private-state.ts";
import { type Call, type Outcome, runOperation } from "./run-operation.ts";

/** What the user named: an id on the command line or in an `import` block, or an identity. */
export type ImportTarget = { id: string } | { identity: CtyObject };

export interface ImportedState {
  state: CtyObject;
  private: Uint8Array | undefined;
}

export function importResource(
  instance: ProviderInstance,
  name: string,
  resource: ResourceDefinition,
  target: ImportTarget,
  call: Call = {},
): Promise<Outcome<ImportedState>> {
  return runOperation(instance, { action: `import ${name}`, call }, async (context) => {
    const held = openPrivateState(undefined);
    const found = await findImported(resource, Object.assign(context, { private: held }), name, target);
    return { state: completeState(resource.schema, found, null), private: held.toBytes() };
  });
}

function findImported(
  resource: ResourceDefinition,
  context: ResourceContext<never>,
  name: string,
  target: ImportTarget,
) {
  if ("id" in target) {
    if (resource.importState) return resource.importState(context, target.id);
    throw new Diagnostic(`${name} cannot be imported${resource.identity ? " by an id" : ""}`, {
      detail: resource.identity
        ? `Use an import block with identity = { ... } (${Object.keys(resource.identity.attributes).join(", ")}) in place of id.`
        : "The provider has no import for this kind of resource. Let Terraform create it instead.",
    });
  }
  if (!resource.identity) throw new Diagnostic(`${name} has no identity`, { detail: "Import it by its id." });
  const given = toHandlerValue(toIdentityType(resource.identity), target.identity) as CtyObject;
  return resource.importIdentity ? resource.importIdentity(context, given) : pickByName(resource.identity, given);
}
