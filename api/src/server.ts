import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { createApp } from "./app.ts";
import { toReportLines } from "./bootstrap/bootstrap-report.ts";
import type { Config } from "./config.ts";
import type { Database } from "./database/database.ts";
import { openDatabase } from "./database/open-database.ts";
import { ensureFirstAdministrator } from "./first-administrator.ts";
import { createServer } from "./http/create-server.ts";
import { forwardAuthShortWay } from "./http/forward-auth.ts";
import { openKeyRing } from "./keys/open-key-ring.ts";
import { type Clock, systemClock } from "./lib/clock.ts";
import { createPasswordHasher, type PasswordCost } from "./lib/password-hasher.ts";
import { createLogger } from "./log/create-logger.ts";
import { loadProviderPackage } from "./registry/load-provider-package.ts";
import { createRegistryUnderKeys } from "./registry/registry-under-keys.ts";
import { createServices, type Services } from "./services/index.ts";
import { stopServer } from "./stop-server.ts";

export interface RunningServer {
  /** `http://host:port` */
  url: string;
  services: Services;
  database: Database;
  /** Requests in flight finish, then what waits in memory is written, then the database closes. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  logger?: Logger;
  clock?: Clock;
  /** Shows a line to the operator, once. It may hold the first administrator's password and goes to no log. */
  print?: (line: string) => void;
  /** Where the bootstrap file finds secrets. Default: that of the process. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** What a guess at a password costs. Default: what OWASP recommends. Lower only where the passwords are worth nothing, as in tests. */
  passwordCost?: PasswordCost;
}

/** Opens the database, makes what a new store needs, and listens. Nothing is left open when it fails. */
export async function startServer(config: Config, options: ServerOptions = {}): Promise<RunningServer> {
  const { logger = createLogger(config.logLevel), clock = systemClock, print = () => undefined } = options;
  const { environment = process.env } = options;
  const secrets = await openKeyRing(config, logger);
  const database = await openDatabase(config).catch((error: unknown) => {
    secrets.stop();
    throw error;
  });
  const passwords = createPasswordHasher(options.passwordCost);
  const services = createServices({ database, keys: secrets, passwords, logger, clock, config });
  let stopping = false;
  try {
    await services.start();
    if (config.bootstrapFile !== undefined) {
      const report = await services.bootstrap(config.bootstrapFile, environment);
      for (const line of toReportLines(report)) logger.info({ bootstrap: line }, "bootstrap file");
    }
    await ensureFirstAdministrator(config, services, print);
    const provider = await loadProviderPackage();
    const app = createApp({
      logger,
      services,
      trustedProxies: config.trustedProxies,
      registry: provider && createRegistryUnderKeys(provider, secrets),
      isReady: async () => {
        if (!stopping) await database.ping();
        return !stopping;
      },
    });
    const server = createServer(app, forwardAuthShortWay(services.verifier, config.trustedProxies));
    await listen(server, config);
    return {
      url: toUrl(server.address() as AddressInfo),
      services,
      database,
      stop: async () => {
        stopping = true;
        await stopServer(server, logger);
        await services.stop();
        await database.close();
        secrets.stop();
      },
    };
  } catch (error) {
    await services.stop();
    await database.close();
    secrets.stop();
    throw error;
  }
}

const listen = (server: Server, { port, host }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

const toUrl = ({ address, family, port }: AddressInfo): string =>
  `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
