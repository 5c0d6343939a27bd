import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** An esbuild bundle of a provider's main file as one executable script. */
export async function buildProviderScript(entry: URL, outfile: string): Promise<void> {
  await mkdir(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    conditions: ["source"],
    minify: true,
    banner: { js: "#!/usr/bin/env node" },
    logLevel: "error",
  });
  await chmod(outfile, 0o755);
  // Without it, a package.json above the folder would decide whether the script is a module.
  await writeFile(join(dirname(outfile), "package.json"), '{"type":"commonjs"}\n');
}

export const exampleMain = new URL("../../example/src/main.ts", import.meta.url);

export interface BuiltExample {
  folder: string;
  script: string;
  close(): Promise<void>;
}

/** The example as `terraform-provider-notes` in a temporary folder. */
export async function buildExample(): Promise<BuiltExample> {
  const folder = await mkdtemp(join(tmpdir(), "provider-"));
  const script = join(folder, "terraform-provider-notes");
  await buildProviderScript(exampleMain, script);
  return { folder, script, close: () => rm(folder, { recursive: true, force: true }) };
}
