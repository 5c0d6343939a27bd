import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const CHILDREN = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "children");

/** Starts one of the programs in test/children with the loader of the tests. */
export function runChild(program: string, args: string[], options: { uid?: number } = {}): ChildProcess {
  const loader = ["--import", "ts-blank-space/register", "--conditions=source"];
  return spawn(process.execPath, [...loader, path.join(CHILDREN, program), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    ...options,
  });
}

export function exitOf(child: ChildProcess): Promise<number | string | null> {
  return new Promise((resolve) => child.once("close", (code, signal) => resolve(code ?? signal)));
}

/** The next line that a child prints. */
export function lineFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const onData = (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes("\n")) return;
      child.stdout!.off("data", onData);
      resolve(text.slice(0, text.indexOf("\n")));
    };
    child.stdout!.on("data", onData);
    child.once("close", () => reject(new Error(`the child ended after printing ${JSON.stringify(text)}`)));
  });
}
