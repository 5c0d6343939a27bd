/** Builds what is out of date, in the order of dependence. `--force` builds all. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, runNode } from "./run-node.mjs";

const stampFile = join(root, "node_modules", ".cache", "tokenry-build.json");

const tsc = (workspace) => ["node_modules/typescript/bin/tsc", "-p", `${workspace}/tsconfig.build.json`];

/** name -> folders that it is made from, what must exist afterwards, and the commands that make it. */
const steps = [
  { name: "spec", inputs: ["spec/src"], output: "spec/dist/index.js", commands: [tsc("spec")] },
  {
    name: "mongoose-sqlite",
    inputs: ["mongoose-sqlite/src"],
    output: "mongoose-sqlite/dist/index.js",
    commands: [tsc("mongoose-sqlite")],
  },
  { name: "sdk", inputs: ["spec/src", "sdk/src"], output: "sdk/dist/index.js", commands: [tsc("sdk")] },
  {
    name: "terraform-plugin",
    inputs: ["terraform-plugin/src"],
    output: "terraform-plugin/dist/index.js",
    commands: [tsc("terraform-plugin")],
  },
  {
    name: "provider",
    inputs: ["spec/src", "sdk/src", "terraform-plugin/src", "provider/src", "provider/scripts"],
    output: "provider/dist",
    commands: [["provider/scripts/build.mjs"]],
  },
  {
    name: "api",
    inputs: ["spec/src", "mongoose-sqlite/src", "api/src", "api/scripts"],
    output: "api/dist/index.js",
    commands: [tsc("api"), ["api/scripts/copy-reference-files.mjs"]],
  },
  {
    name: "constructs",
    inputs: ["constructs/scripts", "constructs/cdktf/src"],
    output: "constructs/cdktf/dist",
    commands: [["constructs/scripts/build.mjs"]],
  },
];

/** Builds the named steps (all by default) that changed since they were built last. */
export async function build({ only, force = false } = {}) {
  const stamps = force ? {} : await readStamps();
  for (const step of steps) {
    if (only && !only.includes(step.name)) continue;
    const fingerprint = await fingerprintOf(step.inputs);
    if (stamps[step.name] === fingerprint && existsSync(join(root, step.output))) continue;
    process.stderr.write(`building ${step.name} ... `);
    const startedAt = Date.now();
    await rm(join(root, step.name, "dist"), { recursive: true, force: true });
    for (const command of step.commands) await run(command);
    process.stderr.write(`${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
    stamps[step.name] = fingerprint;
    await mkdir(dirname(stampFile), { recursive: true });
    await writeFile(stampFile, JSON.stringify(stamps, null, 2));
  }
}

async function readStamps() {
  try {
    return JSON.parse(await readFile(stampFile, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
}

/** Names, sizes and times of all files: cheap, and different after each edit, checkout or pull. */
async function fingerprintOf(folders) {
  const lines = [];
  const files = ["package-lock.json", "tsconfig.json", "tsconfig.build.json"].map((file) => join(root, file));
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue;
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  for (const file of files.sort((a, b) => (a < b ? -1 : 1))) {
    const { size, mtimeMs } = await stat(file);
    lines.push(`${file} ${size} ${mtimeMs}`);
  }
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

async function run(command) {
  const code = await runNode(command);
  if (code !== 0) throw new Error(`node ${command.join(" ")} ended with ${code}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ force: process.argv.includes("--force") });
