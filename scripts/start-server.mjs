import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run-node.mjs";

/**
 * Starts the built server on a free port and a new embedded store. `token` is the first administrator's. `stop` ends it and
 * removes the store.
 * @returns {Promise<{ url: string, token: string, dataDir: string, stop: () => Promise<void> }>}
 */
export async function startServer() {
  const dataDir = mkdtempSync(join(tmpdir(), "tokenry-server-"));
  const { MONGODB_URI: _unset, ...environment } = process.env;
  const child = spawn(process.execPath, [join(root, "api/dist/index.js")], {
    env: { ...environment, PORT: "0", TOKENRY_DATA_DIR: dataDir, TOKENRY_LOG_LEVEL: "error" },
    stdio: ["ignore", "inherit", "pipe"],
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill();
      await once(child, "exit");
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  const url = await readUrl(child);
  if (!url) {
    await stop();
    throw new Error("the server ended before it listened");
  }
  return { url, token: readFileSync(join(dataDir, "first-admin-token"), "utf8").trim(), dataDir, stop };
}

async function readUrl(child) {
  for await (const chunk of child.stderr.iterator({ destroyOnReturn: false })) {
    const url = /listens on (\S+)/.exec(String(chunk))?.[1];
    if (!url) continue;
    child.stderr.resume();
    return url;
  }
}
