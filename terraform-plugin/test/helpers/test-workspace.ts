import {
  type AttachedWorkspaceOptions,
  createAttachedWorkspace,
  type TerraformWorkspace,
} from "@tokenry/terraform-plugin/testing";
import { Backend } from "../fixtures/backend.ts";
import { ADDRESS, createTestProvider } from "../fixtures/test-provider.ts";
import { expectSuccess } from "./expect-success.ts";

export interface TestWorkspace extends TerraformWorkspace {
  readonly backend: Backend;
  /** Replaces main.tf, keeping the provider requirement. */
  configure(main: string): Promise<void>;
  apply(main?: string): Promise<string>;
  plan(): Promise<string>;
  /** Attributes of the resource `type.name` in the state. */
  attributesOf(address: string): Promise<Record<string, unknown>>;
}

const HEAD = `terraform {
  required_providers {
    test = { source = "${ADDRESS}" }
  }
}
`;

/** The test provider attached to an initialised workspace. */
export async function createTestWorkspace(
  main = "",
  env: Record<string, string> = {},
  others: AttachedWorkspaceOptions["others"] = {},
): Promise<TestWorkspace> {
  const backend = new Backend();
  const files = { "main.tf": HEAD + main };
  const workspace = await createAttachedWorkspace(ADDRESS, createTestProvider(backend), { files, env, others });
  await expectSuccess(workspace.run("init"));
  const configure = (text: string) => workspace.write("main.tf", HEAD + text);
  return {
    ...workspace,
    backend,
    configure,
    async apply(text) {
      if (text !== undefined) await configure(text);
      return expectSuccess(workspace.run("apply", "-auto-approve"));
    },
    plan: () => expectSuccess(workspace.run("plan")),
    attributesOf: async (address) => findAttributes(JSON.parse(await workspace.readState()), address),
  };
}

interface StateFile {
  resources: { type: string; name: string; instances: { attributes: Record<string, unknown> }[] }[];
}

function findAttributes({ resources }: StateFile, address: string): Record<string, unknown> {
  const found = resources.find(({ type, name }) => `${type}.${name}` === address);
  if (!found) throw new Error(`${address} is not in the state`);
  return found.instances[0]!.attributes;
}
