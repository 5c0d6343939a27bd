/**
 * The Terraform provider beside the builtin `terraform_data`, in turn in one run with parallelism 10: tokens are created, planned without a
 * change, destroyed, against a server on the same machine. The same with the provider in a process that is warm, to which Terraform attaches,
 * and with a resource there that does nothing: what Terraform's protocol costs. And the start of its process, beside a bare `node -e 0`.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packProvider } from "../provider/scripts/pack.mjs";
import { quick, rounds } from "./options.mjs";
import { measureStarts } from "./provider/measure-starts.mjs";
import { openTerraform } from "./provider/open-terraform.mjs";
import { startAttached } from "./provider/start-attached.mjs";
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
  let attached;
  try {
    const adminToken = readFileSync(join(folder, "data", "first-admin-token"), "utf8").trim();
    const env = { TOKENRY_URL: server.url, TOKENRY_API_TOKEN: adminToken };
    attached = await startAttached(env);
    for (const size of sizes) printTimes(size, measureSize(folder, size, { mirror, env, attached: attached.env }));
  } finally {
    attached?.stop();
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

/** All kinds in turn, so that a machine that is slower for a while slows all. A first round of the smallest size warms the attached process. */
function measureSize(folder, size, { attached, ...own }) {
  const there = { ...own, env: { ...own.env, ...attached } };
  const open = (name, configuration, options) => openTerraform(join(folder, `${name}-${size}`), configuration, options);
  const kinds = {
    data: open("data", toDataConfiguration(size), own),
    nothing: open("nothing", toNothingConfiguration(size), there),
    attached: open("attached", toTokenConfiguration(`attached-${size}`, size), there),
    tokens: open("tokens", toTokenConfiguration(`bench-${size}`, size), own),
  };
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, toEach(kinds, () => [])]));
  // Fewer of what takes longer.
  const times = Math.max(2, Math.round((rounds * sizes[0]) / size));
  for (let round = size === sizes[0] ? -1 : 0; round < times; round++) {
    for (const [name, args] of Object.entries(commands)) {
      for (const [kind, run] of Object.entries(kinds)) {
        const used = run([...args, "-parallelism=10"]);
        if (round >= 0) runs[name][kind].push(used);
      }
    }
  }
  return runs;
}

function toEach(object, make) {
  return Object.fromEntries(Object.keys(object).map((key) => [key, make(key)]));
}

function printTimes(size, runs) {
  const times = runs.create.data.length;
  console.log(`\n${size} resources, parallelism 10, Node ${process.version}, ${times} times in turn\n`);
  for (const [key, title] of Object.entries({ seconds: "seconds", cpuSeconds: "CPU seconds" })) {
    printTable([
      [
        title,
        "`terraform_data`",
        "nothing, attached",
        "tokens, attached",
        "÷ `terraform_data`",
        "tokens",
        "÷ `terraform_data`",
      ],
      ...Object.entries(runs).map(([name, kinds]) => {
        const of = toEach(kinds, (kind) => kinds[kind].map((run) => run[key]));
        const middle = (kind) => median(of[kind]).toFixed(2);
        const ratio = (kind) =>
          toSpread(
            of[kind].map((value, round) => value / of.data[round]),
            1,
          );
        return [
          name,
          middle("data"),
          middle("nothing"),
          middle("attached"),
          ratio("attached"),
          middle("tokens"),
          ratio("tokens"),
        ];
      }),
    ]);
    console.log();
  }
}

function toDataConfiguration(size) {
  return `resource "terraform_data" "all" {
  count = ${size}
  input = "token-\${count.index}"
}
`;
}

function toNothingConfiguration(size) {
  return `terraform {
  required_providers {
    nothing = { source = "example.com/bench/nothing" }
  }
}
resource "nothing_thing" "all" {
  count = ${size}
  input = "token-\${count.index}"
}
`;
}

function toTokenConfiguration(account, size) {
  return `terraform {
  required_providers {
    tokenry = { source = "tokenry.local/tokenry/tokenry" }
  }
}
resource "tokenry_service_account" "ci" {
  name = "${account}"
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
