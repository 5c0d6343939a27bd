/** Requests a second of the API as a share of bare node:http with the same load: one core each for server and load. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, printTable, rounds } from "./statistics.mjs";

const seconds = 4;
const connections = 32;

try {
  execFileSync("wrk", ["-v"], { stdio: "ignore" });
} catch (error) {
  if (error.code === "ENOENT") {
    console.error('wrk makes the load and is not installed: "apt-get install wrk"');
    process.exit(1);
  }
}

const dataDir = mkdtempSync(join(tmpdir(), "tokenry-bench-"));
const bare = await start("bare-http.mjs", {});
const api = await start("../api/dist/index.js", { TOKENRY_DATA_DIR: dataDir });
const token = readFileSync(join(dataDir, "first-admin-token"), "utf8").trim();

const cases = [
  { name: "bare node:http, constant answer", url: bare.url, headers: [] },
  { name: "`GET /healthz`", url: `${api.url}/healthz`, headers: [] },
  {
    name: "`GET /api/v1/forward-auth`, bearer",
    url: `${api.url}/api/v1/forward-auth`,
    headers: [`Authorization: Bearer ${token}`],
  },
  { name: "`GET /api/v1/me`, bearer", url: `${api.url}/api/v1/me`, headers: [`Authorization: Bearer ${token}`] },
  { name: "`GET /api/v1/me`, wrong token: 401", url: `${api.url}/api/v1/me`, headers: ["Authorization: Bearer x"] },
];
for (const one of cases) load(one, 1);
const results = cases.map(() => []);
for (let round = 0; round < rounds; round++) {
  for (const [index, one] of cases.entries()) results[index].push(load(one, seconds));
}
bare.process.kill();
api.process.kill();
await once(api.process, "exit");
rmSync(dataDir, { recursive: true, force: true });

const rates = results.map((runs) => median(runs.map(({ rate }) => rate)));
console.log(`\nHTTP, Node ${process.version}, ${connections} connections, median of ${rounds} interleaved rounds\n`);
printTable([
  ["request", "÷ bare node:http", "a second", "p50 ms", "p99 ms"],
  ...cases.map(({ name }, index) => [
    name,
    (rates[index] / rates[0]).toFixed(3),
    Math.round(rates[index]),
    median(results[index].map(({ p50 }) => p50)).toFixed(2),
    median(results[index].map(({ p99 }) => p99)).toFixed(2),
  ]),
]);

async function start(script, environment) {
  const { MONGODB_URI: _unset, ...rest } = process.env;
  const child = spawn("taskset", ["-c", "0", process.execPath, fileURLToPath(new URL(script, import.meta.url))], {
    env: { ...rest, PORT: "0", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  for await (const chunk of child.stderr) {
    const url = /listens on (\S+)/.exec(String(chunk))?.[1];
    if (url) {
      child.stderr.resume();
      return { process: child, url };
    }
  }
  throw new Error(`${script} ended before it listened`);
}

function load({ url, headers }, duration) {
  const args = [
    "-t1",
    `-c${connections}`,
    `-d${duration}s`,
    "--latency",
    ...headers.flatMap((header) => ["-H", header]),
  ];
  const output = execFileSync("taskset", ["-c", "1", "wrk", ...args, url], { encoding: "utf8" });
  const [, amount = "", unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(output) ?? [];
  const [, half = "", halfUnit] = /50%\s+([\d.]+)(us|ms|s)/.exec(output) ?? [];
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]),
    p50: toMs(Number(half), halfUnit),
    p99: toMs(Number(amount), unit),
  };
}

function toMs(amount, unit) {
  if (unit === "us") return amount / 1_000;
  return unit === "s" ? amount * 1_000 : amount;
}
