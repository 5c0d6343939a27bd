import { unlinkSync, writeSync } from "node:fs";
import { reportStrayError } from "../framework/operations/stray-errors.ts";
import type { ProviderDefinition } from "../framework/provider.ts";
import type { Schema } from "../framework/schema/schema.ts";
import type { GrpcServer, TlsSettings } from "./grpc-server.ts";
import { findHandshakeFault, toHandshakeLine } from "./handshake.ts";
import { listen } from "./listen.ts";
import { log } from "./log.ts";
import { createSelfSignedCertificate } from "./self-signed-certificate.ts";
import { toSocketPath } from "./socket-path.ts";

const PARENT_CHECK_MS = 2000;
const EXIT_DELAY_MS = 250;
const STDOUT = 1;

/**
 * The main program of a provider: serves it to the Terraform that started this process, until that shuts it down.
 * Started by anything else, it says so on stderr and exits with 1. A function that loads the provider, as
 * `async () => (await import("./provider.ts")).notes`, is called while Terraform connects.
 */
export function serve<S extends Schema, Client>(
  provider: ProviderDefinition<S, Client> | (() => Promise<ProviderDefinition<S, Client>>),
): void {
  const load = typeof provider === "function" ? provider : () => Promise.resolve(provider);
  void start(load as unknown as () => Promise<ProviderDefinition>);
}

async function start(load: () => Promise<ProviderDefinition>): Promise<void> {
  const fault = findHandshakeFault(process.env);
  if (fault) {
    process.stderr.write(`${fault}\n`);
    process.exitCode = 1;
    return;
  }
  keepStdoutClean();
  surviveStrayErrors();
  const socketPath = toSocketPath();
  const exit = (code = 0): void => {
    removeSocket(socketPath);
    process.exit(code);
  };
  try {
    const clientCertificate = process.env["PLUGIN_CLIENT_CERT"];
    const tls = clientCertificate ? { certificate: createSelfSignedCertificate(), clientCertificate } : undefined;
    const listener = await listen(socketPath);
    let loading: Promise<Loaded> | undefined;
    // Once a load fails, the process ends anyway.
    const end = (): void =>
      void Promise.resolve(loading)
        .then((loaded) => loaded?.closeLeft())
        .finally(() => exit());
    // Ctrl-C reaches the whole process group. Terraform then calls StopProvider and waits for running applies.
    process.on("SIGINT", () => {});
    process.on("SIGTERM", end);
    exitWithParent(end);
    // Not by process.stdout, which takes a millisecond to set up.
    writeSync(STDOUT, toHandshakeLine(process.env, socketPath, tls?.certificate.der));
    outliveStderr();
    loading = loadServer(load, exit, tls);
    listener.handTo((await loading).server.accept);
  } catch (error) {
    process.stderr.write(`The provider could not start: ${error instanceof Error ? error.message : String(error)}\n`);
    exit(1);
  }
}

interface Loaded {
  server: GrpcServer;
  /** Closes what Terraform left open; once. */
  closeLeft(): Promise<void>;
}

/** HTTP/2, the protocol and the provider take as long to load as all before the handshake: Terraform does its part meanwhile. */
async function loadServer(
  load: () => Promise<ProviderDefinition>,
  exit: () => void,
  tls: TlsSettings | undefined,
): Promise<Loaded> {
  const [{ createGrpcServer }, { toProviderHandler }, { ProviderInstance }, { closeLeftOpen }] = await Promise.all([
    import("./grpc-server.ts"),
    import("./provider-handler.ts"),
    import("../framework/provider-instance.ts"),
    import("../framework/operations/close-left-open.ts"),
  ]);
  const instance = new ProviderInstance(await load(), log);
  let closing: Promise<void> | undefined;
  const closeLeft = (): Promise<void> => {
    closing ??= closeLeftOpen(instance);
    return closing;
  };
  const onShutdown = (): void => {
    setImmediate(() => void Promise.all([server.close(), closeLeft()]).then(() => exit()));
    void closeLeft().then(() => setTimeout(() => exit(), EXIT_DELAY_MS));
  };
  const server = createGrpcServer(toProviderHandler(instance, onShutdown), tls);
  return { server, closeLeft };
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
