import { Diagnostic } from "../diagnostic.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import type { ResourceDefinition } from "../resource.ts";
import { type Outcome, runOperation } from "./run-operation.ts";

/** Called for each identity at each plan; does something for one of an older version alone. */
export function upgradeResourceIdentity(
  instance: ProviderInstance,
  name: string,
  resource: ResourceDefinition,
  version: number,
  saved: Record<string, unknown>,
): Promise<Outcome<Record<string, unknown>>> {
  const current = resource.identity?.version ?? 0;
  return runOperation(instance, { action: `upgrade the identity of ${name}` }, () => {
    if (version > current) {
      throw new Diagnostic(`The identity of ${name} is of a newer provider`, {
        detail: `It has version ${version}, this provider knows versions up to ${current}. Install the newer provider version that wrote the state.`,
      });
    }
    if (version === current || !resource.upgradeIdentity) return saved;
    return resource.upgradeIdentity(version, saved);
  });
}
