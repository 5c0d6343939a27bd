#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { ConfigError, readConfig } from "./config.ts";
import { explainStartFailure } from "./explain-start-failure.ts";
import type { RunningServer } from "./server.ts";
import { describeSettings } from "./settings.ts";

const [argument, ...rest] = process.argv.slice(2);
if (argument === "--help" || argument === "-h") {
  console.log(`Usage: tokenry\n\nStarts the Tokenry API. Settings are environment variables:\n\n${describeSettings()}`);
} else if (argument === "--version") {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  console.log(manifest.version);
} else if (argument !== undefined) {
  console.error(`tokenry: unknown argument "${[argument, ...rest].join(" ")}". See tokenry --help.`);
  process.exitCode = 2;
} else {
  await main();
}

async function main(): Promise<void> {
  try {
    const config = readConfig(process.env);
    // Loaded only now: help and a wrong setting answer at once.
    const [{ pino }, { startServer }] = await Promise.all([import("pino"), import("./server.ts")]);
    const logger = pino({ level: config.logLevel });
    let server: RunningServer | undefined;
    let stopping = false;
    const stop = (): void => {
      server
        ?.stop()
        .then(() => logger.info("stopped"))
        .catch((error: unknown) => {
          logger.error({ err: error }, "the stop failed");
          process.exitCode = 1;
        });
    };
    const onSignal = (signal: NodeJS.Signals): void => {
      if (stopping) process.exit(1);
      stopping = true;
      logger.info({ signal }, "stopping");
      stop();
    };
    // Before the start, so that a signal in the midst of it lets the start end and then stops.
    process.on("SIGTERM", onSignal);
    process.on("SIGINT", onSignal);
    server = await startServer(config, { logger, print: (line) => console.error(line) });
    logger.info({ url: server.url, store: config.mongodbUri ? "mongodb" : config.dataDir }, "ready");
    console.error(`Tokenry listens on ${server.url} (reference: ${server.url}/docs).`);
    if (stopping) stop();
  } catch (error) {
    const explained = error instanceof ConfigError ? error.message : explainStartFailure(error, process.env);
    if (explained === undefined) throw error;
    console.error(`tokenry: ${explained}`);
    process.exitCode = 1;
  }
}
