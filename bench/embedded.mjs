/** Operations of the embedded store through Mongoose, in process, on 100,000 tokens with their indexes, fsync on. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../api/dist/database/open-database.js";
import { createModels } from "../api/dist/models/index.js";
import { rounds } from "./options.mjs";
import { median, percentile, printTable } from "./statistics.mjs";

const documents = 100_000;
const roundMs = 1_000;

const dataDir = await mkdtemp(join(tmpdir(), "tokenry-bench-"));
const database = await openDatabase({ mongodbUri: undefined, dataDir });
const { apiTokens } = createModels(database.connection);
await apiTokens.init();

const id = (index) => `token${String(index).padStart(17, "0")}`;
const toToken = (index) => ({
  _id: id(index),
  ownerId: `owner${index % 5_000}`,
  state: "active",
  enabled: true,
  lookupId: `lookup${index}`,
  digest: "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA",
  keyId: "0123456789ab",
  generation: 1,
  prefix: "tkr_sat_abcdef",
  name: `token-${index}`,
  extended: false,
  issuedAt: new Date(),
  expiresAt: new Date(Date.now() + 86_400_000),
});

process.stderr.write(`filling ${documents} tokens ... `);
const filledAt = performance.now();
for (let from = 0; from < documents; from += 1_000) {
  await apiTokens.insertMany(Array.from({ length: 1_000 }, (_, offset) => toToken(from + offset)));
}
process.stderr.write(`${((performance.now() - filledAt) / 1_000).toFixed(1)} s\n`);

let next = documents;
const random = () => Math.floor(Math.random() * documents);
const operations = [
  { name: "find one by `_id`", at: 1, run: () => apiTokens.findById(id(random())).lean() },
  { name: "find one by unique field", at: 1, run: () => apiTokens.findOne({ lookupId: `lookup${random()}` }).lean() },
  {
    name: "list 20 of an owner, sorted",
    at: 1,
    run: () =>
      apiTokens
        .find({ ownerId: `owner${random() % 5_000}`, state: "active" })
        .sort({ _id: 1 })
        .limit(20)
        .lean(),
  },
  { name: "create, one by one", at: 1, run: () => apiTokens.create(toToken(next++)) },
  { name: "create, 32 at once", at: 32, run: () => apiTokens.create(toToken(next++)) },
  {
    name: "update `$max`, one by one",
    at: 1,
    run: () => apiTokens.updateOne({ _id: id(random()) }, { $max: { lastUsedAt: new Date() } }),
  },
  {
    name: "update `$max`, 32 at once",
    at: 32,
    run: () => apiTokens.updateOne({ _id: id(random()) }, { $max: { lastUsedAt: new Date() } }),
  },
];

const results = new Map(operations.map(({ name }) => [name, { rates: [], times: [] }]));
for (let round = 0; round < rounds; round++) {
  for (const operation of operations) {
    const { rate, times } = await measure(operation);
    results.get(operation.name).rates.push(rate);
    results.get(operation.name).times.push(...times);
  }
}
await database.close();
await rm(dataDir, { recursive: true, force: true });

console.log(`\nEmbedded store, Node ${process.version}, ${documents} documents, median of ${rounds} rounds\n`);
printTable([
  ["operation", "a second", "p50 ms", "p99 ms"],
  ...operations.map(({ name }) => {
    const { rates, times } = results.get(name);
    return [name, Math.round(median(rates)), percentile(times, 0.5).toFixed(3), percentile(times, 0.99).toFixed(3)];
  }),
]);

async function measure({ at, run }) {
  const times = [];
  const until = performance.now() + roundMs;
  const worker = async () => {
    while (performance.now() < until) {
      const startedAt = performance.now();
      await run();
      times.push(performance.now() - startedAt);
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: at }, worker));
  return { rate: (times.length / (performance.now() - startedAt)) * 1_000, times };
}
