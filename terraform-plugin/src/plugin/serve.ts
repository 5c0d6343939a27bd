import { unlinkSync, writeSync } from "node:fs";
import { closeLeftOpen } from "../framework/operations/close-left-open.ts";
import { reportStrayError } from "../framework/operations/stray-errors.ts";
import type { ProviderDefinition } from "../framework/provider.ts";
import { ProviderInstance } from "../framework/provider-instance.ts";
import type { Schema } from "../framework/schema/schema.ts";
import { listenGrpc } from "./grpc-server.ts";
import { findHandshakeFault, toHandshakeLine } from "./handshake.ts";
import { log } from "./log.ts";
import { toProviderHandler } from "./provider-handler.ts";
import { createSelfSignedCertificate } from "./self-signed-certificate.ts";
import { toSocketPath } from "./socket-path.ts";

const PARENT_CHECK_MS = 2000;
const EXIT_DELAY_MS = 250;
const STDOUT = 1;

/**
 * The main program of a provider: serves it to the Terraform that started this process, until that shuts it down.
 * Started by anything else, it says so on stderr and exits with 1.
 */
export function serve<S extends Schema, Client>(provider: ProviderDefinition<S, Client>): void {
  start(provider as unknown as ProviderDefinition).catch((error: unknown) => {
    process.stderr.write(`The provider could not start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}

async function start(provider: ProviderDefinition): Promise<void> {
  const fault = findHandshakeFault(process.env);
  if (fault) {
    process.stderr.write(`${fault}\n`);
    process.exitCode = 1;
    return;
  }
  keepStdoutClean();
  surviveStrayErrors();
  const socketPath = toSocketPath();
  const exit = (): void => {
    removeSocket(socketPath);
    process.exit(0);
  };
  const clientCertificate = process.env["PLUGIN_CLIENT_CERT"];
  const tls = clientCertificate ? { certificate: createSelfSignedCertificate(), clientCertificate } : undefined;
  const instance = new ProviderInstance(provider, log);
  const server = await listenGrpc(
    socketPath,
    toProviderHandler(instance, () => {
      setImmediate(() => void Promise.all([server.close(), closeLeft()]).then(exit));
      void closeLeft().then(() => setTimeout(exit, EXIT_DELAY_MS));
    }),
    tls,
  );
  let closing: Promise<void> | undefined;
  const closeLeft = (): Promise<void> => {
    closing ??= closeLeftOpen(instance);
    return closing;
  };
  const end = (): void => void closeLeft().then(exit);
  // Ctrl-C reaches the whole process group. Terraform then calls StopProvider and waits for running applies.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", end);
  exitWithParent(end);
  // Not by process.stdout, which takes a millisecond to set up.
  writeSync(STDOUT, toHandshakeLine(process.env, socketPath, tls?.certificate.der));
  outliveStderr();
}

/** A Terraform that was killed reads no log. That a line cannot be written would be a stray error, logged without end. */
function outliveStderr(): void {
  process.stderr.on("error", () => {});
}

/** Terraform reads stdout as the handshake. */
function keepStdoutClean(): void {
  console.log = console.error;
  console.info = console.error;
  console.debug = console.error;
}

/** A stray rejection must not cost the state of an apply that is under way. */
function surviveStrayErrors(): void {
  process.on("uncaughtException", (error) => {
    log.error("uncaught error", { stack: error.stack });
    reportStrayError(error, true);
  });
  process.on("unhandledRejection", (reason) => {
    log.error("unhandled rejection", { stack: reason instanceof Error ? reason.stack : String(reason) });
    reportStrayError(reason, false);
  });
}

/** A Terraform that was killed cannot shut its plugins down. */
function exitWithParent(end: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, PARENT_CHECK_MS).unref();
}

function removeSocket(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
