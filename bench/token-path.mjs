/** The token path as a share of bare node:http under the same load: one core each for server and load. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
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
// Node lets the space of new objects grow to 16 MiB; one that stays in the processor's cache is faster here.
const smallYoungSpace = "--max-semi-space-size=4";

requireWrk();
await withFolder(async (folder) => {
  const bare = await startServer("bare-http.mjs");
  const servers = [bare];
  try {
    const plain = await startApi(join(folder, "plain"), []);
    servers.push(plain.server);
    const tuned = await startApi(join(folder, "tuned"), [smallYoungSpace]);
    servers.push(tuned.server);
    const target = (name, path, { server, tokensFile }) => ({
      name,
      url: `${server.url}${path}`,
      pid: server.pid,
      tokensFile,
    });
    const results = await interleave(
      target("bare node:http, constant answer", "/", { server: bare, tokensFile: plain.tokensFile }),
      [
        target("`GET /api/v1/forward-auth`", "/api/v1/forward-auth", plain),
        target(`the same, \`${smallYoungSpace}\``, "/api/v1/forward-auth", tuned),
        target("`GET /api/v1/me`", "/api/v1/me", plain),
        target(`the same, \`${smallYoungSpace}\``, "/api/v1/me", tuned),
        target("`GET /healthz`", "/healthz", plain),
      ],
      { rounds, seconds },
    );
    console.log(
      `\nToken path, Node ${process.version}: ${known} tokens known, ${inRotation} in rotation, access log at info to a file; ` +
        `${connections} connections, ${rounds} rounds of ${seconds} s, each next to one of the yardstick: median (lowest-highest)\n`,
    );
    printTable([resultHead, ...results.map(toRow)]);
    const refused = results.filter(({ refusedShare }) => refusedShare > 0);
    if (refused.length > 0) throw new Error(`refused: ${refused.map(({ name }) => name).join(", ")}`);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
});

/** A server that knows all tokens, and the file of those that the load sends. */
async function startApi(folder, flags) {
  mkdirSync(folder);
  const { kept, environment } = await fillStore({ dataDir: join(folder, "data") }, known);
  const all = kept.map(({ text }) => text);
  const allFile = writeTokens(folder, "all", all);
  const inTurn = all.filter((_, index) => index % (known / inRotation) === 0);
  const server = await startServer("../api/dist/index.js", { environment, logFile: join(folder, "access.log"), flags });
  const warmUp = { url: `${server.url}/api/v1/forward-auth`, pid: server.pid, tokensFile: allFile };
  let warm = 0;
  while (warm < known) warm += (await load(warmUp, 1)).requests;
  return { server, tokensFile: writeTokens(folder, "rotation", inTurn) };
}
