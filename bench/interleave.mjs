import { load } from "./load.mjs";
import { median, toSpread } from "./statistics.mjs";

/**
 * Measures each case right after the yardstick, in turn, `rounds` times. Ratios are of such pairs, so that a machine that is
 * slower for a while slows both. `open` starts the servers anew for each round, because how a process happens to lie in memory
 * makes more of a difference than anything else here; it answers { yardstick, cases, close }. Answers one result a case, the
 * yardstick's first.
 */
export async function interleave(open, { rounds, seconds }) {
  const base = { name: "", runs: [] };
  const results = [];
  for (let round = 0; round < rounds; round++) {
    const { yardstick, cases, close } = await open();
    base.name = yardstick.name;
    try {
      for (const one of [yardstick, ...cases]) await load(one, 1);
      for (const [index, one] of cases.entries()) {
        results[index] ??= { name: one.name, runs: [], rates: [], cpus: [] };
        const bare = await load(yardstick, seconds);
        const run = await load(one, seconds);
        base.runs.push(bare);
        results[index].runs.push(run);
        results[index].rates.push(run.rate / bare.rate);
        results[index].cpus.push(bare.cpuUs / run.cpuUs);
      }
    } finally {
      await close();
    }
  }
  return [
    { name: base.name, ratio: "1", cpuRatio: "1", ...summarize(base.runs) },
    ...results.map(({ name, runs, rates, cpus }) => ({
      name,
      ratio: toSpread(rates),
      cpuRatio: toSpread(cpus),
      ...summarize(runs),
    })),
  ];
}

const summarize = (runs) => ({
  rate: Math.round(median(runs.map(({ rate }) => rate))),
  cpuUs: median(runs.map(({ cpuUs }) => cpuUs)).toFixed(1),
  kernelUs: median(runs.map(({ kernelUs }) => kernelUs)).toFixed(1),
  refusedShare: median(runs.map(({ refused, requests }) => refused / requests)),
  p50: median(runs.map(({ p50 }) => p50)).toFixed(2),
  p99: median(runs.map(({ p99 }) => p99)).toFixed(2),
});

export const resultHead = [
  "request",
  "÷ bare, requests",
  "÷ bare, CPU",
  "a second",
  "CPU µs",
  "in the kernel",
  "p50 ms",
  "p99 ms",
];

export const toRow = ({ name, ratio, cpuRatio, rate, cpuUs, kernelUs, p50, p99 }) => [
  name,
  ratio,
  cpuRatio,
  rate,
  cpuUs,
  kernelUs,
  p50,
  p99,
];
