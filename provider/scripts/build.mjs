/**
 * Makes dist/terraform-provider-tokenry_v<version>, one executable script, and dist/terraform-provider-tokenry_<version>.zip,
 * the package that Terraform installs. The same sources give the same bytes.
 */
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { zipSync } from "fflate";

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
export const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));

/** @param {string} dist where to write both files */
export async function buildProvider(dist = join(folder, "dist")) {
  const script = await bundle();
  const name = `terraform-provider-tokenry_v${version}`;
  const files = { script: join(dist, name), zip: join(dist, `terraform-provider-tokenry_${version}.zip`) };
  await mkdir(dist, { recursive: true });
  await replaceFile(files.script, script, 0o755);
  // Beside the script too: the package.json of a project above would decide whether it is a module.
  await replaceFile(join(dist, "package.json"), manifest, 0o644);
  const zip = toZip({ [name]: [script, 0o755], "package.json": [Buffer.from(manifest), 0o644] });
  await replaceFile(files.zip, zip, 0o644);
  return files;
}

/** At once, so that a server or a test that reads it meanwhile sees the old or the new one. */
async function replaceFile(path, content, mode) {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  await chmod(draft, mode);
  await rename(draft, path);
}

const manifest = '{"type":"commonjs"}\n';

/** The whole provider as one script. The workspaces are bundled from their sources, so none of them needs to be built. */
export async function bundle() {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ["src/main.ts"],
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "cjs",
    // As require(): the loader of import() would take its time at the first use.
    supported: { "dynamic-import": false },
    conditions: ["source"],
    minify: true,
    legalComments: "none",
    banner: { js: "#!/usr/bin/env node" },
    logLevel: "warning",
  });
  return Buffer.from(outputFiles[0].contents);
}

/** @param {Record<string, [Buffer, number]>} files name to content and unix mode */
export function toZip(files, level = 9) {
  const unix = 3;
  // Local time, as the format wants it: the same bytes in every time zone.
  const options = { level, os: unix, mtime: new Date(2026, 0, 1) };
  const entries = Object.entries(files).map(([name, [content, mode]]) => [
    name,
    [content, { ...options, attrs: ((0o100000 | mode) << 16) >>> 0 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { script, zip } = await buildProvider();
  console.log(`${script}\n${zip}`);
}
