import {
  type AttachedWorkspaceOptions,
  createTerraformSteps,
  type TerraformSteps,
} from "@tokenry/terraform-plugin/testing";
import { Backend } from "../fixtures/backend.ts";
import { ADDRESS, createTestProvider } from "../fixtures/test-provider.ts";

export interface TestWorkspace extends TerraformSteps {
  readonly backend: Backend;
}

/** The test provider attached to an initialised workspace. */
export async function createTestWorkspace(
  main = "",
  env: Record<string, string> = {},
  others: AttachedWorkspaceOptions["others"] = {},
): Promise<TestWorkspace> {
  const backend = new Backend();
  const steps = await createTerraformSteps(ADDRESS, createTestProvider(backend), { env, others });
  await steps.configure(main);
  return { ...steps, backend };
}
