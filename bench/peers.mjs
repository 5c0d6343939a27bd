/** An authenticated GET beside what else Node offers: one core each for server and load, 1,000 tokens in turn. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fillStore } from "./fill-store.mjs";
import { interleave } from "./interleave.mjs";
import { connections, requireWrk } from "./load.mjs";
import { rounds, seconds } from "./options.mjs";
import { startServer } from "./start-server.mjs";
import { printTable } from "./statistics.mjs";
import { withFolder } from "./with-folder.mjs";
import { writeTokens } from "./write-tokens.mjs";

const inRotation = 1_000;
// node:sqlite is behind a flag in Node 22 and not there in Node 20.
const hasSqlite = Number(process.versions.node.split(".")[0]) >= 24;
const peersFolder = fileURLToPath(new URL("peers", import.meta.url));

requireWrk();
installPeers();
await withFolder(async (folder) => {
  const ours = await fill(folder, "api");
  const embedded = await fill(folder, "application");
  const open = async () => {
    const servers = [];
    const serve = async (name, script, { path = "/", tokensFile = ours.tokensFile, ...options } = {}) => {
      const server = await startServer(script, options);
      servers.push(server);
      return { name, url: `${server.url}${path}`, pid: server.pid, tokensFile };
    };
    const serveBetterAuth = (name, store, keys) => {
      const file = join(folder, `better-auth-${store}-${keys}`);
      const environment = {
        STORE: store,
        KEYS: String(keys),
        KEYS_FILE: file,
        FOLDER: mkdtempSync(join(folder, "keys-")),
      };
      return serve(name, "peers/better-auth.mjs", { environment, tokensFile: file });
    };
    const peer = { environment: { TOKENS_FILE: ours.tokensFile } };
    const yardstick = await serve("bare node:http, constant answer, no check", "bare-http.mjs");
    const api = await serve("**Tokenry, `GET /api/v1/forward-auth`**", "../api/dist/index.js", {
      ...ours,
      path: "/api/v1/forward-auth",
    });
    const cases = [
      api,
      { ...api, name: "**Tokenry, `GET /api/v1/me`**", url: api.url.replace("forward-auth", "me") },
      await serve("**Tokenry's verifier in an application on node:http**", "verifier-server.mjs", embedded),
      await serve("Fastify, @fastify/bearer-auth", "peers/fastify.mjs", peer),
      await serve("Express, passport-http-bearer", "peers/passport.mjs", peer),
      await serveBetterAuth("better-auth api-key, secondary storage", "secondary", inRotation),
      await serveBetterAuth("better-auth api-key, memory, 1 key", "memory", 1),
      await serveBetterAuth("better-auth api-key, memory, 1,000 keys", "memory", inRotation),
      ...(hasSqlite ? [await serveBetterAuth("better-auth api-key, sqlite", "sqlite", inRotation)] : []),
    ];
    return { yardstick, cases, close: () => Promise.all(servers.map((server) => server.stop())) };
  };
  const results = await interleave(open, { rounds, seconds });
  const fastest = results[1];
  console.log(
    `\nPeers, Node ${process.version}: an authenticated GET, ${inRotation} tokens in turn; ${connections} connections, ${rounds} rounds of ${seconds} s\n\n` +
      "Tokenry notes the last use of a token in the background, once in ten seconds for a token in constant use; better-auth writes it in each request. That is a\n" +
      "weaker guarantee, not only speed: a crash loses up to ten seconds of it. passport and Fastify note nothing, and look the SHA-256 of\n" +
      "the token up in a Map that nothing can revoke from. Tokenry's `GET /api/v1/me` writes an access log; nobody else does.\n",
  );
  printTable([
    [
      "server",
      "a second",
      "CPU µs",
      "÷ bare, requests",
      "÷ bare, CPU",
      "forward-auth is … times as fast",
      "p50 ms",
      "p99 ms",
    ],
    ...results.map((result) => [
      result.name,
      result.rate,
      result.cpuUs,
      result.ratio,
      result.cpuRatio,
      (result.cpuUs / fastest.cpuUs).toFixed(2),
      result.p50,
      result.p99,
    ]),
  ]);
  const refused = results.filter(({ refusedShare }) => refusedShare > 0);
  if (refused.length > 0) throw new Error(`refused: ${refused.map(({ name }) => name).join(", ")}`);
});

async function fill(folder, name) {
  const { kept, environment } = await fillStore({ dataDir: join(folder, name) }, inRotation);
  const texts = kept.map(({ text }) => text);
  return {
    environment,
    logFile: join(folder, `${name}.log`),
    tokensFile: writeTokens(folder, `${name}-tokens`, texts),
  };
}

/** They are no dependencies of the project: they are installed in their own folder, once, as their lock file says. */
function installPeers() {
  const installed = join(peersFolder, "node_modules", ".package-lock.json");
  if (existsSync(installed) && isSameLock(installed)) return;
  process.stderr.write("installing the peers in bench/peers ...\n");
  execFileSync("npm", ["ci", "--silent", "--no-audit", "--no-fund"], { cwd: peersFolder, stdio: "inherit" });
}

function isSameLock(installed) {
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(file, "utf8")).packages)
      .filter(([path]) => path !== "")
      .map(([path, { version }]) => `${path} ${version}`);
  const wanted = new Set(versions(join(peersFolder, "package-lock.json")));
  return versions(installed).every((line) => wanted.has(line));
}
