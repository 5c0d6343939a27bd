import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../src/index.ts", import.meta.url));

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line as a process of its own, with these variables and no others of Tokenry. */
export async function runTokenry(words: string[], environment: Record<string, string> = {}, input = ""): Promise<Run> {
  const child = spawn(process.execPath, ["--import=ts-blank-space/register", "--conditions=source", entry, ...words], {
    env: { PATH: process.env["PATH"] ?? "", ...environment },
    stdio: "pipe",
  });
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}
