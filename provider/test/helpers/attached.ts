import { createAttachedWorkspace, type TerraformWorkspace } from "@tokenry/terraform-plugin/testing";
import { expect } from "chai";
import { type Harness, startHarness } from "../../../api/test/helpers/harness.ts";
import { address, tokenry } from "../../src/provider.ts";
import { expectSuccess } from "./terraform-outcome.ts";

/** A real server, and terraform with the provider inside this process. */
export interface Attached {
  readonly api: Harness;
  readonly workspace: TerraformWorkspace;
  /** Replaces the configuration. The provider is required and, unless `provider` says otherwise, set up to reach the server. */
  configure(main: string, provider?: string): Promise<void>;
  apply(main?: string): Promise<string>;
  plan(): Promise<string>;
  /** Fails if terraform would change anything. */
  expectNoChanges(): Promise<void>;
  /** The attributes of `type.name` in the state. */
  attributesOf<T = Record<string, unknown>>(resource: string): Promise<T>;
  /** `type.name` of all that is in the state. */
  resources(): Promise<string[]>;
  close(): Promise<void>;
}

type WorkspaceOthers = NonNullable<Parameters<typeof createAttachedWorkspace>[2]["others"]>;

export const required = `terraform {
  required_providers {
    tokenry = { source = "${address}" }
  }
}
`;

/** `others`: providers that the state names, by address. */
export async function startAttached(others: WorkspaceOthers = {}): Promise<Attached> {
  const api = await startHarness();
  const workspace = await createAttachedWorkspace(address, tokenry, { files: { "main.tf": required }, others });
  await expectSuccess(workspace.run("init"));
  const reachable = () => `provider "tokenry" {
  url       = "${api.url}"
  api_token = "${api.admin.token}"
}
`;
  const configure = (main: string, provider = reachable()) => workspace.write("main.tf", required + provider + main);
  const stateFile = async () => JSON.parse((await workspace.readState()) || '{"resources":[]}') as StateFile;
  return {
    api,
    workspace,
    configure,
    async apply(main) {
      if (main !== undefined) await configure(main);
      return expectSuccess(workspace.run("apply", "-auto-approve"));
    },
    plan: () => expectSuccess(workspace.run("plan")),
    async expectNoChanges() {
      const { exitCode, stdout, stderr } = await workspace.run("plan", "-detailed-exitcode");
      expect(exitCode, `${stdout}\n${stderr}`).to.equal(0);
    },
    async attributesOf<T>(resource: string) {
      const found = (await stateFile()).resources.find(({ type, name }) => `${type}.${name}` === resource);
      if (!found) throw new Error(`${resource} is not in the state`);
      return found.instances[0]?.attributes as T;
    },
    async resources() {
      return (await stateFile()).resources.map(({ type, name }) => `${type}.${name}`);
    },
    async close() {
      await workspace.close();
      await api.stop();
    },
  };
}

interface StateFile {
  resources: { type: string; name: string; instances: { attributes: unknown }[] }[];
}
