import { Diagnostic } from "../diagnostic.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import type { ResourceDefinition } from "../resource.ts";
import { type Outcome, runOperation } from "./run-operation.ts";

/** Called for each resource at each plan; does something for a state of an older schema version alone. */
export function upgradeResourceState(
  instance: ProviderInstance,
  name: string,
  resource: ResourceDefinition,
  version: number,
  state: Record<string, unknown>,
): Promise<Outcome<Record<string, unknown>>> {
  const current = resource.schema.version ?? 0;
  return runOperation(instance, { action: `upgrade the state of ${name}` }, () => {
    if (version > current) {
      throw new Diagnostic(`The state of ${name} is of a newer provider`, {
        detail: `It has schema version ${version}, this provider knows versions up to ${current}. Install the newer provider version that wrote the state.`,
      });
    }
    return version === current ? state : upgrade(resource, version, state);
  });
}

async function upgrade(
  { schema, upgradeState = (_version, state) => state }: ResourceDefinition,
  version: number,
  state: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  if (typeof upgradeState === "function") return upgradeState(version, state);
  let upgraded = state;
  for (let from = version; from < (schema.version ?? 0); from += 1) {
    const step = upgradeState[from];
    if (!step) throw noStep(from);
    upgraded = await step(upgraded);
  }
  return upgraded;
}

function noStep(version: number): Diagnostic {
  return new Diagnostic("The state is too old for this provider", {
    detail: `It has no upgrade from schema version ${version}. Upgrade with an older version of the provider first.`,
  });
}
