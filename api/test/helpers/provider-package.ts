import { loadProviderPackage } from "../../src/registry/load-provider-package.ts";

/** Skips the tests of a suite that need the provider's package where it is not built. */
export async function skipWithoutProviderPackage(suite: Mocha.Context): Promise<void> {
  if (await loadProviderPackage()) return;
  console.log("SKIP: the provider registry: the provider's package is not built; run `npm run build`");
  suite.skip();
}
