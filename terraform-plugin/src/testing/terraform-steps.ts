import { isDeepStrictEqual } from "node:util";
import type { ProviderDefinition } from "../framework/provider.ts";
import type { Schema } from "../framework/schema/schema.ts";
import { readStateFile } from "./state-file.ts";
import {
  type AttachedWorkspaceOptions,
  createAttachedWorkspace,
  type TerraformRun,
  type TerraformWorkspace,
} from "./terraform-workspace.ts";

/** A step did not end as it should. The message has what Terraform printed. */
export class TerraformStepError extends Error {
  override readonly name = "TerraformStepError";
  readonly run: TerraformRun;

  constructor(what: string, run: TerraformRun) {
    super(`${what}\n${run.stdout}\n${run.stderr}`);
    this.run = run;
  }
}

export interface ImportOptions {
  /** attributes that an import cannot know, such as a secret that is given once */
  ignore?: readonly string[];
}

/** Steps that assert: each throws TerraformStepError where Terraform does not do what its name says. */
export interface TerraformSteps extends TerraformWorkspace {
  /** Replaces main.tf; the provider requirement is put before it. */
  configure(main: string): Promise<void>;
  /** Applies `main`, or what is configured. The answer is what Terraform printed. */
  apply(main?: string): Promise<string>;
  plan(main?: string): Promise<string>;
  /** A plan that would change anything fails. */
  expectNoChanges(): Promise<void>;
  /** An apply that succeeds fails. The answer is the message on one line, without Terraform's frame. */
  expectError(main?: string): Promise<string>;
  /** Imports `id` into a state of its own, and compares the result with what the state has at the address. */
  importVerify(address: string, id: string, options?: ImportOptions): Promise<void>;
  /** Destroys everything; a state that is not empty then fails. */
  destroy(): Promise<void>;
  /** The attributes of `type.name` in the state. Throws Error if it is not there. */
  attributesOf(address: string): Promise<Record<string, unknown>>;
}

/**
 * An initialised workspace whose provider runs in this process.
 * @param address the provider's source address in full: `example.com/example/example`
 */
export async function createTerraformSteps<S extends Schema, Client>(
  address: string,
  provider: ProviderDefinition<S, Client>,
  options: Partial<AttachedWorkspaceOptions> = {},
): Promise<TerraformSteps> {
  const head = `terraform {\n  required_providers {\n    ${address.split("/").at(-1)} = { source = "${address}" }\n  }\n}\n`;
  const files = { "main.tf": head, ...options.files };
  const workspace = await createAttachedWorkspace(address, provider, { ...options, files });
  const steps = toSteps(workspace, head);
  try {
    await succeed(workspace, ["init"]);
  } catch (error) {
    await workspace.close();
    throw error;
  }
  return steps;
}

function toSteps(workspace: TerraformWorkspace, head: string): TerraformSteps {
  const configure = (main: string) => workspace.write("main.tf", head + main);
  const run = async (args: string[], main: string | undefined) => {
    if (main !== undefined) await configure(main);
    return succeed(workspace, args);
  };
  const attributesOf = async (address: string) => readStateFile(await workspace.readState()).attributesOf(address);
  return {
    ...workspace,
    configure,
    apply: (main) => run(["apply", "-auto-approve"], main),
    plan: (main) => run(["plan"], main),
    attributesOf,
    async expectNoChanges() {
      const outcome = await workspace.run("plan", "-detailed-exitcode");
      if (outcome.exitCode !== 0) throw new TerraformStepError("the plan is not empty", outcome);
    },
    async expectError(main) {
      if (main !== undefined) await configure(main);
      const outcome = await workspace.run("apply", "-auto-approve");
      if (outcome.exitCode !== 1) throw new TerraformStepError("the apply did not fail", outcome);
      return `${outcome.stdout} ${outcome.stderr}`.replace(/[\s│╷╵]+/g, " ");
    },
    async importVerify(address, id, { ignore = [] } = {}) {
      const file = `import-${Date.now()}.tfstate`;
      await succeed(workspace, ["import", `-state=${file}`, address, id]);
      const imported = readStateFile(await workspace.readState(file)).attributesOf(address);
      const differing = difference(await attributesOf(address), imported).filter((name) => !ignore.includes(name));
      // Names alone: a value may be a secret.
      if (differing.length)
        throw new Error(`the import of ${address} differs from its state in ${differing.join(", ")}`);
    },
    async destroy() {
      await succeed(workspace, ["destroy", "-auto-approve"]);
      const left = readStateFile(await workspace.readState()).addresses();
      if (left.length) throw new Error(`destroy left ${left.join(", ")}`);
    },
  };
}

async function succeed(workspace: TerraformWorkspace, args: string[]): Promise<string> {
  const outcome = await workspace.run(...args);
  if (outcome.exitCode !== 0) throw new TerraformStepError(`terraform ${args.join(" ")} failed`, outcome);
  return outcome.stdout;
}

function difference(a: Record<string, unknown>, b: Record<string, unknown>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !isDeepStrictEqual(a[name], b[name]));
}
