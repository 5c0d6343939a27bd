/**
 * Two processes on one MongoDB-protocol database beside one. On two cores the load takes part of a core, so a second process
 * never has one of its own: what it would give is worked out from the CPU that each request costs when both run.
 */
import { ferretDbSkipReason, startFerretDb } from "../scripts/ferretdb/start.mjs";
import { fillStore } from "./fill-store.mjs";
import { connections, cpuSecondsOf, load, requireWrk } from "./load.mjs";
import { rounds, seconds } from "./options.mjs";
import { startServer } from "./start-server.mjs";
import { median, printTable, toSpread } from "./statistics.mjs";
import { withFolder } from "./with-folder.mjs";
import { writeTokens } from "./write-tokens.mjs";

// FerretDB reads the whole collection for each query: more tokens and it does not keep up with the notes of last use.
const inRotation = 250;
const path = "/api/v1/forward-auth";

requireWrk();
const skipReason = ferretDbSkipReason();
if (skipReason) {
  console.log(`\nSKIP: two processes on one database: ${skipReason}`);
} else {
  const database = await startFerretDb();
  await withFolder((folder) => measure(folder, `${database.uri}bench`)).finally(() => database.stop());
}

async function measure(folder, mongodbUri) {
  const { kept, environment } = await fillStore({ mongodbUri }, inRotation);
  const tokensFile = writeTokens(
    folder,
    "tokens",
    kept.map(({ text }) => text),
  );
  const nodes = [];
  for (const core of ["0", "1"]) nodes.push(await startServer("../api/dist/index.js", { environment, core }));
  const targets = nodes.map(({ url, pid }) => ({ url: `${url}${path}`, pid, tokensFile, core: "0,1" }));
  for (const target of targets) await load(target, 5);

  const alone = [];
  const together = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(await measureTogether([{ ...targets[0], core: "1" }]));
    together.push(await measureTogether(targets.map((target) => ({ ...target, connections: connections / 2 }))));
  }
  await Promise.all(nodes.map((node) => node.stop()));

  const ratios = (toRatio) => toSpread(alone.map((one, round) => toRatio(one, together[round])));
  console.log(
    `\nTwo processes on one FerretDB, \`GET ${path}\`, Node ${process.version}: ${inRotation} tokens in turn, ${rounds} rounds of ${seconds} s\n`,
  );
  printTable([
    ["", "requests a second", "CPU µs a request", "refused"],
    ["one process, the load on the other core", ...toCells(alone)],
    ["two processes, the load on the same two cores", ...toCells(together)],
    ["two ÷ one, as it was measured", ratios((one, two) => two.rate / one.rate), "", ""],
    [
      "two ÷ one, by CPU a request: each process on a core of its own",
      "",
      ratios((one, two) => (2 * one.cpuUs) / two.cpuUs),
      "",
    ],
  ]);
}

async function measureTogether(targets) {
  const before = targets.map(({ pid }) => cpuSecondsOf(pid));
  const runs = await Promise.all(targets.map((target) => load(target, seconds)));
  const cpuSeconds = targets.reduce((sum, { pid }, index) => sum + cpuSecondsOf(pid) - before[index], 0);
  const total = (key) => runs.reduce((sum, run) => sum + run[key], 0);
  return { rate: total("rate"), cpuUs: (cpuSeconds / total("requests")) * 1e6, refused: total("refused") };
}

function toCells(runs) {
  return [
    Math.round(median(runs.map(({ rate }) => rate))),
    median(runs.map(({ cpuUs }) => cpuUs)).toFixed(1),
    runs.reduce((sum, { refused }) => sum + refused, 0),
  ];
}
