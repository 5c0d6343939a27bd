/**
 * `npm run bench [-- NAME… --rounds=5 --seconds=5 --quick]`: measures, interleaved, and prints the tables of
 * docs/benchmarks.md. Ratios are within one run; absolute numbers drift with the machine.
 */
import { build } from "../scripts/build.mjs";
import { runNode } from "../scripts/run-node.mjs";

const benchmarks = ["token-path", "mixes", "peers", "cold", "memory", "cluster", "embedded", "lists", "provider"];
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith("--"));
const unknown = wanted.filter((name) => !benchmarks.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(", ")}. There are: ${benchmarks.join(", ")}.`);
  process.exit(2);
}

await build({ only: ["spec", "mongoose-sqlite", "terraform-plugin", "api"] });
const options = args.filter((arg) => arg.startsWith("--"));
for (const name of wanted.length > 0 ? wanted : benchmarks) {
  const code = await runNode(["--expose-gc", `bench/${name}.mjs`, ...options]);
  if (code !== 0) process.exit(code);
}
