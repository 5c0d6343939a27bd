import { readConfig } from "../config.ts";
import type { Command } from "./command.ts";

export const start: Command = {
  words: "",
  description: "Starts the API, until SIGTERM or SIGINT.",
  maxArguments: 0,
  run: async ({ environment, printError }) => {
    const config = readConfig(environment);
    const [{ pino }, { startServer }] = await Promise.all([import("pino"), import("../server.ts")]);
    const logger = pino({ level: config.logLevel });
    const server = await startServer(config, { logger, print: printError });
    logger.info({ url: server.url, store: config.mongodbUri ? "mongodb" : config.dataDir }, "ready");
    printError(`Tokenry listens on ${server.url} (reference: ${server.url}/docs).`);

    let stopping = false;
    const stop = (signal: NodeJS.Signals): void => {
      if (stopping) process.exit(1);
      stopping = true;
      logger.info({ signal }, "stopping");
      server
        .stop()
        .then(() => logger.info("stopped"))
        .catch((error: unknown) => {
          logger.error({ err: error }, "the stop failed");
          process.exitCode = 1;
        });
    };
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
    return undefined;
  },
};
