import { readConfig } from "../config.ts";
import type { RunningServer } from "../server.ts";
import type { Command } from "./command.ts";

export const start: Command = {
  words: "",
  description: "Starts the API, until SIGTERM or SIGINT.",
  maxArguments: 0,
  run: async ({ environment, printError }) => {
    const config = readConfig(environment);
    // Loaded only now: help and a wrong setting answer at once.
    const [{ createLogger }, { startServer }] = await Promise.all([
      import("../log/create-logger.ts"),
      import("../server.ts"),
    ]);
    const logger = createLogger(config.logLevel);
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
    server = await startServer(config, { logger, print: printError });
    logger.info({ url: server.url, store: config.mongodbUri ? "mongodb" : config.dataDir }, "ready");
    printError(`Tokenry listens on ${server.url} (reference: ${server.url}/docs).`);
    if (stopping) stop();
    return undefined;
  },
};
