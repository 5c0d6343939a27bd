import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { Config } from "../../src/config.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { type ApiAnswer, type CallOptions, callApi } from "./call-api.ts";
import { cheapPasswordCost } from "./cheap-password-cost.ts";

/** A real server on its own store: the embedded one, or a database of its own on TOKENRY_TEST_MONGODB_URI. */
export interface Harness {
  url: string;
  server: RunningServer;
  config: Config;
  /** All that was logged. */
  logText(): string;
  /** All that was printed for the operator. */
  printed: string[];
  /** Milliseconds since 1970; moves only when told to. */
  clock: { now: number };
  admin: { username: string; password: string; token: string };
  /** A request with the administrator's token unless `auth` says otherwise; its answer is checked against the document. */
  call(method: string, path: string, options?: CallOptions): Promise<ApiAnswer>;
  /** Stops the server and starts another on the same store. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const isOverTheWire = process.env["TOKENRY_TEST_MONGODB_URI"] !== undefined;

const password = "Correct-Horse-1!";
const username = "admin@example.com";
let databases = 0;

export async function startHarness(overrides: Partial<Config> = {}): Promise<Harness> {
  const dataDir = await mkdtemp(join(tmpdir(), "tokenry-api-"));
  const config: Config = {
    port: 0,
    host: "127.0.0.1",
    mongodbUri: toOwnDatabase(process.env["TOKENRY_TEST_MONGODB_URI"]),
    dataDir,
    firstAdmin: { email: username, password },
    secretKeys: undefined,
    secretKeysFile: undefined,
    tokenPrefix: "tkr",
    tokenCaps: { maxAgeMs: undefined, maxLifetimeMs: undefined },
    tokenCacheSize: 100_000,
    trustedProxies: undefined,
    logLevel: "trace",
    ...overrides,
  };
  const lines: string[] = [];
  const printed: string[] = [];
  const clock = { now: Date.UTC(2026, 0, 1) };
  const logger = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  const start = () =>
    startServer(config, {
      logger,
      clock: () => clock.now,
      print: (line) => void printed.push(line),
      passwordCost: cheapPasswordCost,
    });

  let server = await start();
  const harness: Harness = {
    url: server.url,
    server,
    config,
    logText: () => lines.join(""),
    printed,
    clock,
    admin: { username, password, token: "" },
    call: async (method, path, options = {}) => {
      const callNow = () => callApi(harness.url, method, path, { auth: { token: harness.admin.token }, ...options });
      if (!isOverTheWire || method === "GET") return callNow();
      // FerretDB 1.24 reads, changes and writes a document without a lock: a write in the background may undo another.
      await server.services.settle();
      try {
        return await callNow();
      } finally {
        await server.services.settle();
      }
    },
    restart: async () => {
      await server.stop();
      server = await start();
      harness.server = server;
      harness.url = server.url;
    },
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  if (config.firstAdmin) {
    const created = await harness.call("POST", "/api/v1/me/api-tokens", {
      auth: { username, password },
      body: { name: "harness" },
    });
    harness.admin.token = created.json<{ fullToken: string }>().fullToken;
  }
  return harness;
}

function toOwnDatabase(uri: string | undefined): string | undefined {
  if (uri === undefined) return undefined;
  databases++;
  const name = `test_${process.pid}_${databases}_${Date.now()}`;
  const [base = "", query] = uri.split("?");
  return `${base.replace(/\/?$/, "/")}${name}${query ? `?${query}` : ""}`;
}
