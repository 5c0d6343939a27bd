import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Starts the process of attached.ts. `env` is what lets Terraform find its providers. */
export async function startAttached(variables) {
  const file = fileURLToPath(new URL("attached.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import=ts-blank-space/register", "--conditions=source", file], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { env: { TF_REATTACH_PROVIDERS: line.toString().trim() }, stop: () => child.kill() };
}
