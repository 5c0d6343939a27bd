/** Load that is not only good tokens; revocation while it runs; writes to the store. */
import { join } from "node:path";
import { mintTokenText } from "../api/dist/services/mint-token-text.js";
import { ferretDbSkipReason, startFerretDb } from "../scripts/ferretdb/start.mjs";
import { fillStore } from "./fill-store.mjs";
import { interleave, resultHead, toRow } from "./interleave.mjs";
import { connections, load, requireWrk } from "./load.mjs";
import { measureRevocations } from "./measure-revocations.mjs";
import { quick, rounds, seconds } from "./options.mjs";
import { request } from "./request.mjs";
import { startServer } from "./start-server.mjs";
import { median, percentile, printTable } from "./statistics.mjs";
import { withFolder } from "./with-folder.mjs";
import { writeTokens } from "./write-tokens.mjs";

const inRotation = 1_000;
const known = quick ? 2_000 : 10_000;
const path = "/api/v1/forward-auth";
// FerretDB reads the whole collection for each query: more tokens and it does not keep up with the notes of last use.
const inRotationOnFerretDb = 250;
const paceMs = 16;
const revokedEachRound = 10;

requireWrk();
await withFolder(measureMixes);
await withFolder(measureOneNode);
const skipReason = ferretDbSkipReason();
if (skipReason) console.log(`\nSKIP: revocation on a second node: ${skipReason}`);
else await measureTwoNodes();

async function measureMixes(folder) {
  const expired = inRotation / 10;
  const { kept, environment, administratorText } = await fillStore({ dataDir: join(folder, "data") }, known, {
    expired,
  });
  const texts = kept.map(({ text }) => text);
  const good = texts.slice(expired, expired + inRotation);
  const unknown = Array.from({ length: 100 }, toUnknownText);
  // More than are remembered as refused, so that each is looked up in the store.
  const freshFile = writeTokens(folder, "fresh", Array.from({ length: 150_000 }, toUnknownText));
  const everyTenth = (other) => good.map((text, index) => (index % 10 === 0 ? other(index / 10) : text));
  const cases = [
    { name: "all good", tokens: good },
    { name: "10 % unknown, 100 texts in turn", tokens: everyTenth((index) => unknown[index]) },
    { name: "10 % unknown, never the same", tokens: everyTenth(() => "*"), freshFile },
    { name: "10 % expired", tokens: everyTenth((index) => texts[index]) },
  ].map(({ tokens, ...one }, index) => ({ ...one, tokensFile: writeTokens(folder, `case-${index}`, tokens) }));

  const logFile = join(folder, "access.log");
  const open = async () => {
    const bare = await startServer("bare-http.mjs");
    const api = await startServer("../api/dist/index.js", { environment, logFile });
    return {
      yardstick: { ...cases[0], name: "bare node:http, constant answer", url: `${bare.url}/`, pid: bare.pid },
      cases: cases.map((one) => ({ ...one, url: `${api.url}${path}`, pid: api.pid })),
      close: () => Promise.all([api.stop(), bare.stop()]),
    };
  };
  const results = await interleave(open, { rounds, seconds });
  console.log(
    `\nMixes on \`GET ${path}\`, Node ${process.version}, ${connections} connections, ${rounds} rounds of ${seconds} s\n`,
  );
  printTable([
    [...resultHead, "401"],
    ...results.map((result) => [...toRow(result), `${(result.refusedShare * 100).toFixed(1)} %`]),
  ]);

  const counting = await startServer("counting-server.mjs", {
    environment,
    channel: true,
    logFile: join(folder, "access.log"),
  });
  const rows = [];
  for (const one of cases) {
    const target = { ...one, url: `${counting.url}${path}`, pid: counting.pid };
    await load(target, 1);
    await counting.ask("reset");
    await load(target, seconds);
    const counts = await counting.ask("read");
    rows.push([one.name, counts.requests, counts.inRequests, counts.inBackground]);
  }
  await counting.ask("reset");
  await request("POST", `${counting.url}/api/v1/me/api-tokens`, administratorText, { name: "control" });
  const control = await counting.ask("read");
  if (control.inRequests === 0) throw new Error("the count of writes does not see a write");
  rows.push(["control: one `POST /api/v1/me/api-tokens`", control.requests, control.inRequests, control.inBackground]);
  await counting.stop();
  console.log("\nWrites to the store, by what started them\n");
  printTable([["load", "requests", "writes of requests", "writes of the background"], ...rows]);
}

async function measureOneNode(folder) {
  const { kept, environment, administratorText } = await fillStore({ dataDir: join(folder, "data") }, inRotation);
  const api = await startServer("../api/dist/index.js", { environment, logFile: join(folder, "access.log") });
  const target = { url: `${api.url}${path}`, pid: api.pid, tokensFile: writeTokens(folder, "tokens", toTexts(kept)) };
  const results = await revokeUnderLoad([api], [target], kept, administratorText).finally(() => api.stop());
  printRevocations(
    `one node on the embedded store, ${inRotation} tokens in rotation, as many requests as it takes`,
    ["the node that took it"],
    results,
  );
}

async function measureTwoNodes() {
  const database = await startFerretDb();
  await withFolder(async (folder) => {
    const store = { mongodbUri: `${database.uri}bench` };
    const { kept, environment, administratorText } = await fillStore(store, inRotationOnFerretDb);
    const nodes = await Promise.all(
      ["0", "1"].map((core) => startServer("../api/dist/index.js", { environment, core })),
    );
    const tokensFile = writeTokens(folder, "tokens", toTexts(kept));
    const targets = nodes.map(({ url, pid }) => ({
      url: `${url}${path}`,
      pid,
      tokensFile,
      pauseMs: paceMs,
      core: "0,1",
    }));
    const results = await revokeUnderLoad(nodes, targets, kept, administratorText).finally(() =>
      Promise.all(nodes.map((node) => node.stop())),
    );
    printRevocations(
      `two nodes on FerretDB, ${inRotationOnFerretDb} tokens in rotation, ${connections} connections with a pause of ${paceMs} ms to each`,
      ["the node that took it", "the other node"],
      results,
    );
  }).finally(() => database.stop());
}

async function revokeUnderLoad(nodes, targets, tokens, administratorText) {
  const totals = nodes.map(() => ({ firstRefusalMs: [], allowedAfter: 0, unavailable: 0, runs: [] }));
  for (const target of targets) await load({ ...target, pauseMs: 0 }, 5);
  for (let round = 0; round < rounds; round++) {
    const [runs, results] = await Promise.all([
      Promise.all(targets.map((target) => load(target, Math.max(3, seconds)))),
      measureRevocations(
        nodes,
        tokens.slice(round * revokedEachRound, (round + 1) * revokedEachRound),
        administratorText,
      ),
    ]);
    for (const [index, total] of totals.entries()) {
      total.firstRefusalMs.push(...results[index].firstRefusalMs);
      total.allowedAfter += results[index].allowedAfter;
      total.unavailable += results[index].unavailable;
      total.runs.push(runs[index]);
    }
  }
  return totals;
}

function printRevocations(where, names, totals) {
  console.log(
    `\n${revokedEachRound} tokens revoked during each run, Node ${process.version}: ${where}; milliseconds\n`,
  );
  printTable([
    ["", "revocations", "to first 401, p50", "longest", "200 after it", "503", "load a second", "load p50", "load p99"],
    ...totals.map(({ firstRefusalMs, allowedAfter, unavailable, runs }, index) => [
      names[index],
      firstRefusalMs.length,
      percentile(firstRefusalMs, 0.5).toFixed(1),
      Math.max(...firstRefusalMs).toFixed(1),
      allowedAfter,
      unavailable,
      Math.round(median(runs.map(({ rate }) => rate))),
      median(runs.map(({ p50 }) => p50)).toFixed(2),
      median(runs.map(({ p99 }) => p99)).toFixed(2),
    ]),
  ]);
}

function toUnknownText() {
  return mintTokenText({ prefix: "tkr", type: "sat" }).fullToken;
}

function toTexts(tokens) {
  return tokens.map(({ text }) => text);
}
