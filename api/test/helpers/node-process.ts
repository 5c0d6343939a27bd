import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ApiAnswer, type CallOptions, callApi } from "./call-api.ts";

const apiFolder = join(import.meta.dirname, "..", "..");
const readyWithinMs = 30_000;

/** The credentials of the first administrator of every database that these processes share. */
export const processAdmin = { username: "admin@example.com", password: "Correct-Horse-1!" };

/** A real server process on a MongoDB-protocol database. */
export interface NodeProcess {
  url: string;
  child: ChildProcess;
  call(method: string, path: string, options?: CallOptions): Promise<ApiAnswer>;
  /** Ends it as SIGTERM does; kills it when it does not end. */
  stop(): Promise<void>;
}

export async function startNodeProcess(
  mongodbUri: string,
  { clockShiftMs = 0 }: { clockShiftMs?: number } = {},
): Promise<NodeProcess> {
  const dataDir = await mkdtemp(join(tmpdir(), "tokenry-node-"));
  const preloads = ["--import", "ts-blank-space/register", "--import", "./test/helpers/shift-clock.mjs"];
  const child = spawn(process.execPath, [...preloads, "--conditions=source", "src/index.ts"], {
    cwd: apiFolder,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      PATH: process.env["PATH"],
      PORT: "0",
      MONGODB_URI: mongodbUri,
      TOKENRY_DATA_DIR: dataDir,
      TOKENRY_SECRET_KEYS: Buffer.alloc(32, 7).toString("base64"),
      TOKENRY_ADMIN_EMAIL: processAdmin.username,
      TOKENRY_ADMIN_PASSWORD: processAdmin.password,
      TOKENRY_LOG_LEVEL: "silent",
      SHIFT_CLOCK_MS: String(clockShiftMs),
    },
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = await readUrl(child);
  return {
    url,
    child,
    call: (method, path, options = {}) => callApi(url, method, path, options),
    stop: async () => {
      child.kill("SIGCONT");
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await ended;
      clearTimeout(timer);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function readUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (reason: string): void => {
      child.kill("SIGKILL");
      reject(new Error(`the server ${reason}: ${output}`));
    };
    const timer = setTimeout(() => fail("was not ready in time"), readyWithinMs);
    child.once("close", (code) => fail(`ended with ${code}`));
    child.stderr?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const url = /listens on (http:\S+)/.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}
