/** An authenticated GET beside what else Node offers: one core each for server and load, 1,000 tokens in turn. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fillStore } from "./fill-store.mjs";
import { interleave } from "./interleave.mjs";
import { connections, load, requireWrk } from "./load.mjs";
import { quick, rounds, seconds } from "./options.mjs";
import { startServer } from "./start-server.mjs";
import { printTable } from "./statistics.mjs";
import { withFolder } from "./with-folder.mjs";
import { writeTokens } from "./write-tokens.mjs";

const inRotation = 1_000;
const peersFolder = fileURLToPath(new URL("peers", import.meta.url));

requireWrk();
installPeers();
await withFolder(async (folder) => {
  const { kept, environment } = await fillStore({ dataDir: join(folder, "data") }, inRotation);
  const tokensFile = writeTokens(
    folder,
    "tokens",
    kept.map(({ text }) => text),
  );
  const servers = [];
  const serve = async (name, script, options = {}, path = "/", file = tokensFile) => {
    const server = await startServer(script, options);
    servers.push(server);
    return { name, url: `${server.url}${path}`, pid: server.pid, tokensFile: file };
  };
  const serveBetterAuth = (name, store, keys) => {
    const file = join(folder, `better-auth-${store}-${keys}`);
    const options = { environment: { STORE: store, KEYS: String(keys), KEYS_FILE: file, FOLDER: folder } };
    return serve(name, "peers/better-auth.mjs", options, "/", file);
  };
  try {
    const bare = await serve("bare node:http, constant answer, no check", "bare-http.mjs");
    const api = await serve(
      "**Tokenry, `GET /api/v1/forward-auth`**",
      "../api/dist/index.js",
      { environment, logFile: join(folder, "access.log") },
      "/api/v1/forward-auth",
    );
    const me = { ...api, name: "**Tokenry, `GET /api/v1/me`**", url: api.url.replace("forward-auth", "me") };
    const application = { ...environment, TOKENRY_DATA_DIR: join(folder, "application") };
    const second = await fillStore({ dataDir: application.TOKENRY_DATA_DIR }, inRotation);
    const cases = [
      api,
      me,
      await serve(
        "**Tokenry's verifier in an application on node:http**",
        "verifier-server.mjs",
        { environment: second.environment },
        "/",
        writeTokens(
          folder,
          "application-tokens",
          second.kept.map(({ text }) => text),
        ),
      ),
      await serve("Fastify, @fastify/bearer-auth", "peers/fastify.mjs", { environment: { TOKENS_FILE: tokensFile } }),
      await serve("Express, passport-http-bearer", "peers/passport.mjs", { environment: { TOKENS_FILE: tokensFile } }),
      await serveBetterAuth("better-auth api-key, secondary storage", "secondary", inRotation),
      await serveBetterAuth("better-auth api-key, memory, 1 key", "memory", 1),
      await serveBetterAuth("better-auth api-key, memory, 1,000 keys", "memory", inRotation),
      ...(Number(process.versions.node.split(".")[0]) >= 24
        ? [await serveBetterAuth("better-auth api-key, sqlite", "sqlite", inRotation)]
        : []),
    ];
    await load(api, 2);
    const results = await interleave(bare, cases, { rounds, seconds: quick ? 1 : seconds });
    const ours = results[1];
    console.log(
      `\nPeers, Node ${process.version}: an authenticated GET, ${inRotation} tokens in turn; ${connections} connections, ${rounds} rounds of ${seconds} s\n\n` +
        "Tokenry notes the last use of a token in the background, at most once a second; better-auth writes it in each request. That is a\n" +
        "weaker guarantee, not only speed: a crash loses up to a second of it. passport and Fastify note nothing, and look the SHA-256 of\n" +
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
        (result.cpuUs / ours.cpuUs).toFixed(2),
        result.p50,
        result.p99,
      ]),
    ]);
    const refused = results.filter(({ refusedShare }) => refusedShare > 0);
    if (refused.length > 0) throw new Error(`refused: ${refused.map(({ name }) => name).join(", ")}`);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
});

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
