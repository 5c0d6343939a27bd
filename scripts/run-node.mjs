import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Node's flags for running TypeScript sources of the workspaces without a build. */
export const sourceFlags = ["--import", import.meta.resolve("ts-blank-space/register"), "--conditions=source"];

/** Runs node in the root folder and resolves with its exit code. Output goes where ours goes. */
export function runNode(args, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(signal ? 1 : code));
  });
}

/** As `runNode`, and resolves with the output too. */
export function captureNode(args, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(chunk));
    child.on("error", reject);
    const end = (code, signal) => resolve({ code: signal ? 1 : code, output: Buffer.concat(chunks).toString() });
    child.on("close", end);
    // A process that it left behind may hold the pipes open for ever.
    child.on("exit", (code, signal) => setTimeout(end, 2_000, code, signal).unref());
  });
}
