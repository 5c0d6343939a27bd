/**
 * `npm test [-- suite ...]`: builds (FerretDB, OpenTofu and a newer Terraform too, where Go is), runs every suite (the API's twice: embedded and
 * over the wire; what runs terraform also with the other programs), and ends with `N passed, N failed, N skipped`. Each skip prints why and what to install.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ferretDb } from "./ferretdb/program.mjs";
import { ferretDbSkipReason, startFerretDb } from "./ferretdb/start.mjs";
import { captureNode, root } from "./run-node.mjs";
import { programSkipReason, programs } from "./terraform/programs.mjs";

/** Suites at a time. */
const lanes = 2;

/** What needs a Terraform that is newer than the one on PATH may be, by convention. */
const newer = "test/newer/**/*.test.ts";

// The longest first. `needs`: what Go builds for it; where that is a terraform, it takes the place of the one on PATH, and `files` are those of the
// suite's that say something about it.
const suites = [
  { name: "api-over-the-wire", folder: "api", needs: ferretDb, wire: true },
  { name: "api", folder: "api", needs: ferretDb },
  { name: "mongoose-sqlite", folder: "mongoose-sqlite", needs: ferretDb },
  { name: "provider", folder: "provider", ignore: newer },
  {
    name: "provider-with-opentofu",
    folder: "provider",
    needs: programs.openTofu,
    files: [
      "test/provider.test.ts",
      "test/{docs,ephemeral,functions,installed,moving}/**/*.test.ts",
      "test/resources/{service-account,service-account-api-token}.test.ts",
      "test/resources/api-token/{rotation,text-way}.test.ts",
    ],
  },
  {
    name: "provider-with-newer-terraform",
    folder: "provider",
    needs: programs.newerTerraform,
    files: ["test/newer/**/*.test.ts", "test/installed/**/*.test.ts"],
  },
  { name: "sdk", folder: "sdk" },
  { name: "terraform-plugin", folder: "terraform-plugin", ignore: newer },
  {
    name: "terraform-plugin-with-opentofu",
    folder: "terraform-plugin",
    needs: programs.openTofu,
    files: ["test/{example,newer,terraform,testing}/**/*.test.ts"],
  },
  {
    name: "terraform-plugin-with-newer-terraform",
    folder: "terraform-plugin",
    needs: programs.newerTerraform,
    files: ["test/{example,newer,terraform,testing}/**/*.test.ts"],
  },
  { name: "spec", folder: "spec" },
  { name: "constructs", folder: "constructs" },
  { name: "examples", folder: "cdktf-examples" },
  { name: "clients", folder: "scripts/clients" },
  { name: "repository", folder: "scripts" },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(", ")}. There are: ${suites.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

await build();
const countsFolder = await mkdtemp(join(tmpdir(), "tokenry-counts-"));
/** @type {{ passed: number, failed: string[], skipped: string[] }} */
const total = { passed: 0, failed: [], skipped: [] };
const waiting = suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
await Promise.all([buildPrograms(), ...Array.from({ length: lanes }, runLane)]);
await rm(countsFolder, { recursive: true, force: true });

for (const title of total.failed) console.log(`FAILED: ${title}`);
for (const title of total.skipped) console.log(`SKIPPED: ${title}`);
console.log(`\n${total.passed} passed, ${total.failed.length} failed, ${total.skipped.length} skipped`);
process.exitCode = total.failed.length === 0 && total.passed > 0 ? 0 : 1;

/** One after the other, while suites run that need none. Whoever needs one tells why it could not be built. */
async function buildPrograms() {
  const needed = new Set(waiting.map(({ needs }) => needs));
  for (const program of needed) if (program?.isAvailable()) await program.ensureBuilt().catch(() => undefined);
}

/** Takes suites until none waits. What one prints is shown when it ends. */
async function runLane() {
  for (let suite = takeSuite(); suite; suite = takeSuite()) {
    const startedAt = Date.now();
    const output = await runSuite(suite);
    console.log(`\n=== ${suite.name} (${Math.round((Date.now() - startedAt) / 1000)} s) ===\n${output}`);
  }
}

/** The first that has what it needs; else the first, which then waits for it. */
function takeSuite() {
  const ready = waiting.findIndex(({ needs }) => !needs?.isAvailable() || needs.isBuilt());
  return waiting.splice(Math.max(ready, 0), 1)[0];
}

async function runSuite(suite) {
  const { name, needs, wire } = suite;
  try {
    if (needs?.isAvailable()) await needs.ensureBuilt();
  } catch (error) {
    total.failed.push(`${name}: all (Go did not build what it needs)`);
    return `${error.message}\n`;
  }
  if (wire) return runOverTheWire(suite);
  return needs && needs !== ferretDb ? runWithProgram(suite) : run(suite, {});
}

function runWithProgram(suite) {
  const reason = programSkipReason(suite.needs);
  return reason ? skip(suite, reason) : run(suite, { TF_ACC_TERRAFORM_PATH: suite.needs.binary });
}

function skip({ name }, reason) {
  total.skipped.push(`${name}: all (${reason})`);
  return `SKIP: ${name}: ${reason}\n`;
}

/** A MongoDB of the caller's own (MONGODB_URI) is taken before FerretDB, which the tests start themselves. */
async function runOverTheWire(suite) {
  const own = process.env.MONGODB_URI;
  if (own) return run(suite, { TOKENRY_TEST_MONGODB_URI: own });
  const reason = ferretDbSkipReason();
  if (reason) return skip(suite, reason);
  const server = await startFerretDb();
  try {
    return await run(suite, { TOKENRY_TEST_MONGODB_URI: server.uri });
  } finally {
    await server.stop();
  }
}

async function run({ name, folder, files, ignore }, extra) {
  const counts = join(countsFolder, `${name}.json`);
  const { MONGODB_URI: _own, ...environment } = process.env;
  const reporter = join(root, "scripts/test/counting-reporter.cjs");
  // --exit: a test that fails may leave something running, which must not hold up the rest.
  const { code, output } = await captureNode(
    [
      join(root, "node_modules/mocha/bin/mocha.js"),
      "--exit",
      "--reporter",
      reporter,
      ...(files ? await withoutSpec(folder, files) : []),
      ...(ignore ? ["--ignore", ignore] : []),
    ],
    {
      cwd: join(root, folder),
      env: { ...environment, ...extra, TOKENRY_TEST_COUNTS: counts },
    },
  );
  const result = await readCounts(counts);
  if (!result) {
    total.failed.push(`${name}: the runner ended with ${code} before it could count`);
    return output;
  }
  total.passed += result.passed;
  total.failed.push(...result.failed.map((title) => `${name}: ${title}`));
  total.skipped.push(...result.skipped.map((title) => `${name}: ${title}`));
  if (code !== 0 && result.failed.length === 0) total.failed.push(`${name}: the runner ended with ${code}`);
  return output;
}

/** The suite's settings with other files: mocha would add them to those of its settings. */
async function withoutSpec(folder, files) {
  const { spec: _all, ...settings } = JSON.parse(await readFile(join(root, folder, ".mocharc.json"), "utf8"));
  const flags = Object.entries(settings).flatMap(([name, values]) =>
    [values].flat().map((value) => `--${name}=${value}`),
  );
  return ["--no-config", ...flags, ...files];
}

async function readCounts(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
