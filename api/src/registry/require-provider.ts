import { notFound, Problem } from "../errors.ts";
import type { ProviderRegistry } from "./provider-registry.ts";

/** The registry, for the one provider that it has. */
export function requireProvider(
  registry: ProviderRegistry | undefined,
  { namespace, type }: { namespace: string; type: string },
): ProviderRegistry {
  if (namespace !== "tokenry" || type !== "tokenry")
    throw notFound(`provider ${namespace}/${type}; there is tokenry/tokenry`);
  if (!registry) {
    throw new Problem("not-found", {
      detail:
        "The provider's package is not installed beside this server. Install terraform-provider-tokenry, or build it.",
    });
  }
  return registry;
}
