import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProviderDefinition } from "../framework/provider.ts";
import type { Schema } from "../framework/schema/schema.ts";
import { type Attached, attach, type Reattach } from "../plugin/attach.ts";
import { findTerraform } from "./find-terraform.ts";

export interface WorkspaceOptions {
  /** file name to content */
  files: Readonly<Record<string, string>>;
  /** content of the CLI configuration, for instance with `provider_installation`. Default: empty */
  cliConfig?: string;
  /** added to the environment of terraform */
  env?: Readonly<Record<string, string>>;
}

export interface TerraformRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface TerraformWorkspace {
  readonly folder: string;
  /** Runs `terraform <args>` to its end; a failure is an exit code, not an exception. */
  run(...args: string[]): Promise<TerraformRun>;
  /** The same, with the process at hand, to send it signals. */
  start(...args: string[]): { process: ChildProcess; done: Promise<TerraformRun> };
  write(file: string, content: string): Promise<void>;
  /** A state file as text; empty if there is none. Default: `terraform.tfstate` */
  readState(file?: string): Promise<string>;
  close(): Promise<void>;
}

/** A folder of its own under the system's temporary folder, with its own CLI configuration and no network. */
export async function createTerraformWorkspace(options: WorkspaceOptions): Promise<TerraformWorkspace> {
  const terraform = findTerraform();
  if (!terraform)
    throw new Error("terraform is not on PATH; install it from https://developer.hashicorp.com/terraform");
  const folder = await mkdtemp(join(tmpdir(), "tf-"));
  const cliConfigFile = join(folder, "cli.tfrc");
  const write = (file: string, content: string) => writeFile(join(folder, file), content);
  await write("cli.tfrc", options.cliConfig ?? "");
  for (const [file, content] of Object.entries(options.files)) await write(file, content);
  const env = {
    ...process.env,
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
    TF_CLI_CONFIG_FILE: cliConfigFile,
    ...options.env,
  };
  const start = (...args: string[]) => {
    const child = spawn(terraform, [...args, ...(takesNoColor(args) ? ["-no-color"] : [])], { cwd: folder, env });
    return { process: child, done: collect(child) };
  };
  return {
    folder,
    write,
    start,
    run: (...args) => start(...args).done,
    readState: (file = "terraform.tfstate") => readOptional(join(folder, file)),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

export interface AttachedWorkspaceOptions extends WorkspaceOptions {
  /** more providers in this process, by their addresses: such as the one that `moved` blocks come from */
  others?: Readonly<Record<string, AnyProvider>>;
}

// biome-ignore lint/suspicious/noExplicitAny: a table of providers with different clients
type AnyProvider = ProviderDefinition<any, any>;

/**
 * A workspace whose provider runs in this process.
 * @param address the provider's source address in full: `example.com/example/example`
 */
export async function createAttachedWorkspace<S extends Schema, Client>(
  address: string,
  provider: ProviderDefinition<S, Client>,
  options: AttachedWorkspaceOptions,
): Promise<TerraformWorkspace> {
  const providers: Record<string, AnyProvider> = { ...options.others, [address]: provider };
  const attached: Attached[] = [];
  const reattach: Record<string, Reattach> = {};
  for (const [name, definition] of Object.entries(providers)) {
    const one = await attach(definition);
    attached.push(one);
    reattach[name] = one.reattach;
  }
  const workspace = await createTerraformWorkspace({
    ...options,
    env: { ...options.env, TF_REATTACH_PROVIDERS: JSON.stringify(reattach) },
  });
  return {
    ...workspace,
    async close() {
      for (const one of attached) await one.close();
      await workspace.close();
    },
  };
}

function takesNoColor([command = ""]: string[]): boolean {
  return ["init", "validate", "plan", "apply", "destroy", "import", "refresh", "show", "output", "query"].includes(
    command,
  );
}

function collect(child: ChildProcess): Promise<TerraformRun> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

async function readOptional(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
