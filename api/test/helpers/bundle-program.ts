import { rmSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const workspace = join(import.meta.dirname, "..", "..");
const cache = join(workspace, "..", "node_modules", ".cache");

let bundled: Promise<string> | undefined;

/**
 * The program's sources as JavaScript, made once a test run: it starts in half the time, and the tests start it some
 * forty times. It lies below node_modules, so that it finds its dependencies.
 */
export function bundleProgram(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  await mkdir(cache, { recursive: true });
  const outdir = await mkdtemp(join(cache, "tokenry-test-"));
  process.once("exit", () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    entryPoints: [join(workspace, "src", "index.ts")],
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
  return join(outdir, "index.js");
}
