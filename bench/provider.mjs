/**
 * The Terraform provider beside the builtin `terraform_data`, in turn in one run with parallelism 10: tokens are created, planned without a
 * change, destroyed, against a server on the same machine. And the start of its process, beside a bare `node -e 0`.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packProvider } from "../provider/scripts/pack.mjs";
import { quick, rounds } from "./options.mjs";
import { measureStarts } from "./provider/measure-starts.mjs";
import { openTerraform } from "./provider/open-terraform.mjs";
import { startServer } from "./start-server.mjs";
import { median, printTable, toSpread } from "./statistics.mjs";
import { withFolder } from "./with-folder.mjs";

const sizes = quick ? [200] : [200, 1_000];
const commands = {
  create: ["apply", "-auto-approve"],
  "plan, no change": ["plan", "-detailed-exitcode"],
  destroy: ["destroy", "-auto-approve"],
};

if (spawnSync("terraform", ["version"]).error) {
  console.log("\nSKIP: the provider: terraform is not on PATH, install Terraform 1.11 or newer");
} else {
  await withFolder(measure);
}

async function measure(folder) {
  const dist = join(folder, "dist");
  const mirror = await packProvider(dist);
  await printStarts(dist);
  const environment = { TOKENRY_DATA_DIR: join(folder, "data"), TOKENRY_LOG_LEVEL: "warn" };
  const server = await startServer("../api/dist/index.js", { environment, core: "0,1" });
  try {
    const adminToken = readFileSync(join(folder, "data", "first-admin-token"), "utf8").trim();
    const env = { TOKENRY_URL: server.url, TOKENRY_API_TOKEN: adminToken };
    for (const size of sizes) printTimes(size, await measureSize(folder, size, { mirror, env }));
  } finally {
    await server.stop();
  }
}

async function printStarts(dist) {
  const { bare, provider } = await measureStarts(dist);
  console.log(`\nStart of the provider's process, Node ${process.version}, ${bare.length} times in turn\n`);
  const ratios = provider.map((ms, index) => ms / bare[index]);
  printTable([
    ["", "median ms", "÷ bare"],
    ["`node -e 0`, to its end", median(bare).toFixed(0), "1"],
    ["provider, to the handshake line", median(provider).toFixed(0), median(ratios).toFixed(2)],
  ]);
}

/** Both kinds in turn, so that a machine that is slower for a while slows both. */
async function measureSize(folder, size, options) {
  const kinds = {
    data: openTerraform(join(folder, `data-${size}`), toDataConfiguration(size), options),
    tokens: openTerraform(join(folder, `tokens-${size}`), toTokenConfiguration(size), options),
  };
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, { data: [], tokens: [] }]));
  // Fewer of what takes longer.
  const times = Math.max(2, Math.round((rounds * sizes[0]) / size));
  for (let round = 0; round < times; round++) {
    for (const [name, args] of Object.entries(commands)) {
      for (const [kind, run] of Object.entries(kinds)) runs[name][kind].push(run([...args, "-parallelism=10"]));
    }
  }
  return runs;
}

function printTimes(size, runs) {
  const times = runs.create.data.length;
  console.log(`\n${size} resources, parallelism 10, Node ${process.version}, ${times} times in turn\n`);
  printTable([
    ["command", "terraform_data s", "tokens s", "÷, time", "terraform_data CPU s", "tokens CPU s", "÷, CPU"],
    ...Object.entries(runs).map(([name, { data, tokens }]) => [
      name,
      ...toCells("seconds", data, tokens),
      ...toCells("cpuSeconds", data, tokens),
    ]),
  ]);
}

function toCells(key, data, tokens) {
  const [bare, own] = [data, tokens].map((runs) => runs.map((run) => run[key]));
  return [median(bare).toFixed(2), median(own).toFixed(2), toSpread(own.map((value, round) => value / bare[round]))];
}

function toDataConfiguration(size) {
  return `resource "terraform_data" "all" {
  count = ${size}
  input = "token-\${count.index}"
}
`;
}

function toTokenConfiguration(size) {
  return `terraform {
  required_providers {
    tokenry = { source = "tokenry.local/tokenry/tokenry" }
  }
}
resource "tokenry_service_account" "ci" {
  name = "bench-${size}"
}
resource "tokenry_service_account_api_token" "all" {
  count                = ${size}
  service_account_id   = tokenry_service_account.ci.id
  name                 = "token-\${count.index}"
  max_age              = "P30D"
  store_token_in_state = true
}
`;
}
