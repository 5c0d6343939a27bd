import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { bundleProgram } from "./bundle-program.ts";

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** The real program in a process of its own, with these settings and no other. */
export interface TokenryProcess {
  child: ChildProcessWithoutNullStreams;
  stdout(): string;
  stderr(): string;
  ended: Promise<Ended>;
  /** Its address, once it listens. Rejects with what it printed when it ends before. */
  url: Promise<string>;
}

const source = join(import.meta.dirname, "..", "..", "src", "index.ts");
const fromSource = ["--import", import.meta.resolve("ts-blank-space/register"), "--conditions=source", source];

export interface TokenryProcessOptions {
  /** With arguments it runs from its source, where its package is. */
  args?: readonly string[];
}

export async function spawnTokenry(
  settings: Record<string, string>,
  options: TokenryProcessOptions = {},
): Promise<TokenryProcess> {
  const nodeArguments = options.args ? [...fromSource, ...options.args] : [await bundleProgram()];
  const child = spawn(process.execPath, nodeArguments, {
    env: { PATH: process.env["PATH"], PORT: "0", ...settings },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) => child.once("close", (code, signal) => resolve({ code, signal })));
  const url = new Promise<string>((resolve, reject) => {
    child.stderr.on("data", () => {
      const match = /Tokenry listens on (\S+)/.exec(stderr);
      if (match?.[1]) resolve(match[1]);
    });
    child.once("close", () => reject(new Error(`tokenry ended: ${stderr}${stdout}`)));
  });
  url.catch(() => undefined);
  return { child, stdout: () => stdout, stderr: () => stderr, ended, url };
}

/** Runs it to its end. */
export async function runTokenry(settings: Record<string, string>, options: TokenryProcessOptions = {}) {
  const program = await spawnTokenry(settings, options);
  const { code } = await program.ended;
  return { code, stdout: program.stdout(), stderr: program.stderr() };
}
