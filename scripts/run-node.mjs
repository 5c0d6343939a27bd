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
