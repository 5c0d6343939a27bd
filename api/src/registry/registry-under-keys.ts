import type { SecretKeys } from "../lib/secret-keys.ts";
import { createProviderRegistry, type ProviderPackage, type ProviderRegistry } from "./provider-registry.ts";

/**
 * The registry, signed with a key that comes from the oldest of the secret keys: adding one changes nothing, so that nodes which
 * hear of that at different times sign alike.
 */
export function createRegistryUnderKeys(
  provider: ProviderPackage,
  keys: Pick<SecretKeys, "ids" | "derive">,
): ProviderRegistry {
  let made: { keyId: string; registry: ProviderRegistry } | undefined;
  const current = (): ProviderRegistry => {
    const keyId = keys.ids().at(-1) ?? "";
    if (made?.keyId === keyId) return made.registry;
    const seed = keys.derive("provider registry signing key", keyId);
    if (!seed) throw new Error("the oldest secret key is not there");
    made = { keyId, registry: createProviderRegistry(provider, seed) };
    return made.registry;
  };
  return {
    versions: () => current().versions(),
    download: (...what) => current().download(...what),
    file: (...what) => current().file(...what),
  };
}
