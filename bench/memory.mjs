/** Memory of the verifier: for 100,000 tokens, and that the setting bounds it. */
import { join } from "node:path";
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { readConfig, startServer } from "../api/dist/library.js";
import { flushEveryMs } from "../api/dist/verify/use-writer.js";
import { fillStore } from "./fill-store.mjs";
import { quick } from "./options.mjs";
import { printTable } from "./statistics.mjs";
import { withFolder } from "./with-folder.mjs";

const count = quick ? 20_000 : 100_000;
const client = { ip: "192.0.2.1", userAgent: "bench" };

if (!globalThis.gc) {
  console.error("memory.mjs needs node --expose-gc; npm run bench gives it.");
  process.exit(2);
}

await withFolder(async (folder) => {
  const dataDir = join(folder, "data");
  const { kept, environment } = await fillStore({ dataDir }, count);
  const texts = kept.map(({ text }) => text);
  const rows = [];
  for (const cacheSize of [count, count / 10]) {
    rows.push(...(await measure(environment, texts, cacheSize)));
  }
  console.log(`\nMemory of the verifier (heap and external, after garbage collection), Node ${process.version}\n`);
  printTable([["tokens used", "`TOKENRY_TOKEN_CACHE_SIZE`", "MB", "MB for each 100,000 kept"], ...rows]);
});

async function measure(environment, texts, cacheSize) {
  const api = await startServer(
    readConfig({ ...environment, PORT: "0", TOKENRY_LOG_LEVEL: "warn", TOKENRY_TOKEN_CACHE_SIZE: String(cacheSize) }),
  );
  const { verifier } = api.services;
  // What the first uses load stays: it is no part of the index.
  for (const text of texts.slice(0, 100)) await verifier.verify(text, client);
  const before = await usedBytes();
  const rows = [];
  for (const [from, to] of [
    [0, texts.length / 2],
    [texts.length / 2, texts.length],
  ]) {
    for (const text of texts.slice(from, to)) {
      if (!(await verifier.verify(text, client))) throw new Error("a good token was refused");
      // The embedded store answers without a turn of the event loop, which the change feed needs to stay fresh.
      await turn();
    }
    const bytes = (await usedBytes()) - before;
    const megabytes = bytes / 1e6;
    rows.push([to, cacheSize, megabytes.toFixed(1), ((megabytes / Math.min(to, cacheSize)) * 100_000).toFixed(1)]);
  }
  await api.stop();
  return rows;
}

async function usedBytes() {
  // The notes of last use are written first.
  await sleep(3 * flushEveryMs);
  for (let time = 0; time < 3; time++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  // Collecting garbage holds up the change feed: it has to be fresh before anything is verified.
  await sleep(2 * flushEveryMs);
  return heapUsed + external;
}
