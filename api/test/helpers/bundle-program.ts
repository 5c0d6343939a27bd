import { rmSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";

const workspace = join(import.meta.dirname, "..", "..");
const cache = join(workspace, "..", "node_modules", ".cache");

const bundled = new Map<string, Promise<string>>();

/**
 * The sources of a program as JavaScript, made once a test run: it starts in half the time, and the tests start each some
 * forty times. It lies below node_modules, so that it finds its dependencies. `entry`: path in this workspace.
 */
export function bundleProgram(entry = "src/index.ts"): Promise<string> {
  const program = bundled.get(entry) ?? bundle(entry);
  bundled.set(entry, program);
  return program;
}

async function bundle(entry: string): Promise<string> {
  await mkdir(cache, { recursive: true });
  const outdir = await mkdtemp(join(cache, "tokenry-test-"));
  process.once("exit", () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    entryPoints: [join(workspace, entry)],
    outdir,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    conditions: ["source"],
    external: [
      "express",
      "libsql",
      "mongodb",
      "mongoose",
      "pino",
      "swagger-ui-dist",
      "terraform-provider-tokenry",
      "yaml",
    ],
    logLevel: "error",
  });
  return join(outdir, `${basename(entry, ".ts")}.js`);
}
