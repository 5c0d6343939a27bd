/** The first use of each token, which reads it and its owner from the store: flat, however many there are. */

import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { readConfig, startServer } from "../api/dist/library.js";
import { fillStore } from "./fill-store.mjs";
import { quick, rounds } from "./options.mjs";
import { median, percentile, printTable } from "./statistics.mjs";
import { withFolder } from "./with-folder.mjs";

const sizes = quick ? [10_000, 100_000] : [100_000, 1_000_000];
const lookUps = quick ? 1_000 : 2_000;
const client = { ip: "192.0.2.1", userAgent: "bench" };

await withFolder(async (folder) => {
  const stores = [];
  for (const size of sizes) stores.push(await openStore(join(folder, String(size)), size));
  for (let round = 0; round < rounds; round++) for (const store of stores) await measure(store, round);
  console.log(
    `\nCold look-up on the embedded store, in process, Node ${process.version}: ${lookUps} tokens a round, ${rounds} rounds in turn\n`,
  );
  printTable([
    ["tokens", "filled in s", "median µs", "p99 µs"],
    ...stores.map(({ size, filledInS, times }) => [
      size,
      filledInS.toFixed(0),
      median(times.map((round) => median(round))).toFixed(0),
      median(times.map((round) => percentile(round, 0.99))).toFixed(0),
    ]),
  ]);
  for (const { api } of stores) await api.stop();
});

async function openStore(dataDir, size) {
  process.stderr.write(`filling ${size} tokens ... `);
  const startedAt = performance.now();
  const { kept, environment } = await fillStore({ dataDir }, size, {
    keepEvery: Math.max(1, Math.floor(size / (lookUps * rounds))),
  });
  const filledInS = (performance.now() - startedAt) / 1_000;
  process.stderr.write(`${filledInS.toFixed(1)} s\n`);
  const api = await startServer(readConfig({ ...environment, PORT: "0", TOKENRY_LOG_LEVEL: "warn" }));
  const { verifier } = api.services;
  return { size, filledInS, api, verifier, texts: kept.map(({ text }) => text).sort(), times: [] };
}

async function measure({ verifier, texts, times }, round) {
  const looks = [];
  for (const text of texts.slice(round * lookUps, (round + 1) * lookUps)) {
    const startedAt = performance.now();
    const verified = await verifier.verify(text, client);
    looks.push(performance.now() - startedAt);
    if (!verified) throw new Error("a good token was refused");
    // The embedded store answers without a turn of the event loop, which the change feed needs to stay fresh.
    await turn();
  }
  times.push(looks.map((ms) => ms * 1_000));
}
