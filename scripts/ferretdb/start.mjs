import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ferretDb } from "./program.mjs";

const READY_WITHIN_MS = 30_000;
const KILL_AFTER_MS = 5_000;

/**
 * Why `startFerretDb` cannot run on this machine, and what to install; undefined when it can.
 * @returns {string | undefined}
 */
export function ferretDbSkipReason() {
  if (ferretDb.isAvailable()) return undefined;
  return "Go is not installed; install Go 1.24 or newer (https://go.dev/dl) to run the tests over the MongoDB wire protocol";
}

/**
 * Builds FerretDB when its binary is missing or older than its sources, and starts it with an empty database directory.
 * @returns {Promise<{ uri: string, stop: () => Promise<void> }>} `uri` ends with "/": append a database name.
 */
export async function startFerretDb() {
  const reason = ferretDbSkipReason();
  if (reason !== undefined) throw new Error(reason);
  await ferretDb.ensureBuilt();
  const dir = await mkdtemp(path.join(tmpdir(), "ferretdb-"));
  const child = spawn(ferretDb.binary, ["-dir", dir], { stdio: ["pipe", "pipe", "pipe"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const stop = async () => {
    child.stdin.end();
    const timer = setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS);
    await ended;
    clearTimeout(timer);
    await rm(dir, { recursive: true, force: true });
  };
  try {
    return { uri: await readUri(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

// main.go prints the URI once its listener accepts connections.
function readUri(child) {
  return new Promise((resolve, reject) => {
    let output = "";
    let errors = "";
    const timer = setTimeout(() => fail(`gave no URI within ${READY_WITHIN_MS} ms`), READY_WITHIN_MS);
    const fail = (what) => {
      clearTimeout(timer);
      reject(new Error(`FerretDB ${what}: ${errors.trim() || "no error output"}`));
    };
    child.once("error", (error) => fail(`did not start (${error.message})`));
    child.once("close", (code) => fail(`ended with code ${code}`));
    child.stderr.on("data", (chunk) => {
      errors = (errors + chunk).slice(-4000);
    });
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const newline = output.indexOf("\n");
      if (newline < 0) return;
      clearTimeout(timer);
      resolve(output.slice(0, newline).trim());
    });
  });
}
