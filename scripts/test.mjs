/**
 * `npm test [-- suite ...]`: builds (FerretDB too, where Go is), runs every suite (the API's twice: embedded and over the wire), and ends with
 * `N passed, N failed, N skipped`. Each skip prints why and what to install.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ferretDbSkipReason, startFerretDb } from "./ferretdb/start.mjs";
import { captureNode, root } from "./run-node.mjs";

/** Suites at a time. */
const lanes = 2;

// The longest first.
const suites = [
  { name: "api-over-the-wire", folder: "api", wire: true },
  { name: "api", folder: "api" },
  { name: "mongoose-sqlite", folder: "mongoose-sqlite" },
  { name: "provider", folder: "provider" },
  { name: "sdk", folder: "sdk" },
  { name: "terraform-plugin", folder: "terraform-plugin" },
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
if (!ferretDbSkipReason()) await (await startFerretDb()).stop();
const countsFolder = await mkdtemp(join(tmpdir(), "tokenry-counts-"));
/** @type {{ passed: number, failed: string[], skipped: string[] }} */
const total = { passed: 0, failed: [], skipped: [] };
const waiting = suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
await Promise.all(Array.from({ length: lanes }, runLane));
await rm(countsFolder, { recursive: true, force: true });

for (const title of total.failed) console.log(`FAILED: ${title}`);
for (const title of total.skipped) console.log(`SKIPPED: ${title}`);
console.log(`\n${total.passed} passed, ${total.failed.length} failed, ${total.skipped.length} skipped`);
process.exitCode = total.failed.length === 0 && total.passed > 0 ? 0 : 1;

/** Takes suites until none waits. What one prints is shown when it ends. */
async function runLane() {
  for (let suite = waiting.shift(); suite; suite = waiting.shift()) {
    const output = await (suite.wire ? runOverTheWire(suite) : run(suite, {}));
    console.log(`\n=== ${suite.name} ===\n${output}`);
  }
}

/** A MongoDB of the caller's own (MONGODB_URI) is taken before FerretDB, which the tests start themselves. */
async function runOverTheWire(suite) {
  const own = process.env.MONGODB_URI;
  if (own) return run(suite, { TOKENRY_TEST_MONGODB_URI: own });
  const reason = ferretDbSkipReason();
  if (reason) {
    total.skipped.push(`${suite.name}: all (${reason})`);
    return `SKIP: the API's tests over the wire: ${reason}\n`;
  }
  const server = await startFerretDb();
  try {
    return await run(suite, { TOKENRY_TEST_MONGODB_URI: server.uri });
  } finally {
    await server.stop();
  }
}

async function run({ name, folder }, extra) {
  const counts = join(countsFolder, `${name}.json`);
  const { MONGODB_URI: _own, ...environment } = process.env;
  const reporter = join(root, "scripts/test/counting-reporter.cjs");
  // --exit: a test that fails may leave something running, which must not hold up the rest.
  const { code, output } = await captureNode(
    [join(root, "node_modules/mocha/bin/mocha.js"), "--exit", "--reporter", reporter],
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

async function readCounts(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
