/**
 * `npm run bench [-- embedded http] [-- --rounds=5]`: measures, interleaved, and writes docs/benchmarks.md's tables to
 * the terminal. Ratios are within one run; absolute numbers drift with the machine.
 */
import { build } from "../scripts/build.mjs";
import { runNode } from "../scripts/run-node.mjs";

const benchmarks = ["embedded", "http"];
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith("--"));
const unknown = wanted.filter((name) => !benchmarks.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(", ")}. There are: ${benchmarks.join(", ")}.`);
  process.exit(2);
}

await build({ only: ["spec", "mongoose-sqlite", "api"] });
for (const name of wanted.length > 0 ? wanted : benchmarks) {
  const code = await runNode([`bench/${name}.mjs`, ...args.filter((arg) => arg.startsWith("--"))]);
  if (code !== 0) process.exit(code);
}
