/**
 * The token path as a share of bare node:http under the same load: one core each for server and load. A use is noted once in ten
 * seconds a token: with `--seconds=10` a measurement has its share of notes, with less all of them.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fillStore } from "./fill-store.mjs";
import { interleave, resultHead, toRow } from "./interleave.mjs";
import { connections, load, requireWrk } from "./load.mjs";
import { rounds, seconds } from "./options.mjs";
import { startServer } from "./start-server.mjs";
import { printTable } from "./statistics.mjs";
import { withFolder } from "./with-folder.mjs";
import { writeTokens } from "./write-tokens.mjs";

const known = 10_000;
const inRotation = 1_000;
const notedWithinMs = 4_000;

requireWrk();
await withFolder(async (folder) => {
  const store = await fill(join(folder, "store"));
  const open = async () => {
    const bare = await startServer("bare-http.mjs");
    const api = await startApi(store);
    const target = (name, path, { url, pid }) => ({ name, url: `${url}${path}`, pid, tokensFile: store.tokensFile });
    return {
      yardstick: target("bare node:http, constant answer", "/", bare),
      cases: [
        target("`GET /api/v1/forward-auth`", "/api/v1/forward-auth", api),
        target("`GET /api/v1/me`", "/api/v1/me", api),
        target("`GET /healthz`", "/healthz", api),
      ],
      close: () => Promise.all([bare, api].map((server) => server.stop())),
    };
  };
  const results = await interleave(open, { rounds, seconds });
  console.log(
    `\nToken path, Node ${process.version}: ${known} tokens known, ${inRotation} in rotation, access log at info to a file; ` +
      `${connections} connections, ${rounds} rounds of ${seconds} s, each next to one of the yardstick: median (lowest-highest)\n`,
  );
  printTable([resultHead, ...results.map(toRow)]);
  const refused = results.filter(({ refusedShare }) => refusedShare > 0);
  if (refused.length > 0) throw new Error(`refused: ${refused.map(({ name }) => name).join(", ")}`);
});

/** A store, and the files of all its tokens and of those that the load sends. */
async function fill(folder) {
  mkdirSync(folder);
  const { kept, environment } = await fillStore({ dataDir: join(folder, "data") }, known);
  const all = kept.map(({ text }) => text);
  const inTurn = all.filter((_, index) => index % (known / inRotation) === 0);
  return {
    environment,
    logFile: join(folder, "access.log"),
    allFile: writeTokens(folder, "all", all),
    tokensFile: writeTokens(folder, "rotation", inTurn),
  };
}

/** A server that knows all tokens. */
async function startApi({ environment, logFile, allFile }) {
  const server = await startServer("../api/dist/index.js", { environment, logFile });
  const target = { url: `${server.url}/api/v1/forward-auth`, pid: server.pid, tokensFile: allFile };
  let warm = 0;
  while (warm < known) warm += (await load(target, 1)).requests;
  // The first uses of so many tokens are written meanwhile.
  await sleep(notedWithinMs);
  return server;
}
