/** The token path as a share of bare node:http under the same load: one core each for server and load. */
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

requireWrk();
await withFolder(async (folder) => {
  const { kept, environment } = await fillStore({ dataDir: join(folder, "data") }, known);
  const all = kept.map(({ text }) => text);
  const allFile = writeTokens(folder, "all", all);
  const tokensFile = writeTokens(
    folder,
    "rotation",
    all.filter((_, index) => index % (known / inRotation) === 0),
  );

  const bare = await startServer("bare-http.mjs");
  const api = await startServer("../api/dist/index.js", { environment, logFile: join(folder, "access.log") });
  try {
    const target = (name, path, { url, pid } = api) => ({ name, url: `${url}${path}`, pid, tokensFile });
    let warm = 0;
    while (warm < known) {
      warm += (await load({ ...target("", "/api/v1/forward-auth"), tokensFile: allFile }, 1)).requests;
    }
    const results = await interleave(
      target("bare node:http, constant answer", "/", bare),
      [
        target("`GET /api/v1/forward-auth`", "/api/v1/forward-auth"),
        target("`GET /api/v1/me`", "/api/v1/me"),
        target("`GET /healthz`", "/healthz"),
      ],
      { rounds, seconds },
    );
    console.log(
      `\nToken path, Node ${process.version}: ${known} tokens known, ${inRotation} in rotation, access log at info to a file; ` +
        `${connections} connections, ${rounds} rounds of ${seconds} s, each next to one of the yardstick: median (lowest-highest)\n`,
    );
    printTable([resultHead, ...results.map(toRow)]);
    const refused = results.filter(({ refusedShare }) => refusedShare > 0);
    if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
  } finally {
    await api.stop();
    await bare.stop();
  }
});
