import express, { type Express } from "express";
import type { Logger } from "pino";
import { Problem } from "./errors.ts";
import { accessLog } from "./http/access-log.ts";
import { chain } from "./http/chain.ts";
import { problem } from "./http/problem.ts";
import type { CallBase } from "./http/request-call.ts";
import { requestId } from "./http/request-id.ts";
import { requireHost } from "./http/require-host.ts";
import { createRouter } from "./http/router.ts";
import { handlers } from "./operations/index.ts";

export interface AppDependencies extends CallBase {
  logger: Logger;
}

/** The API as an Express application. It reads top to bottom as a request passes. Serve it with `createServer`. */
export function createApp({ logger, ...base }: AppDependencies): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", "simple");
  app.use(chain([requestId(), accessLog(logger), requireHost(), createRouter(handlers, base)]));
  app.use(() => {
    throw new Problem("route-not-found", { detail: "Nothing has this path. /openapi.yaml describes what there is." });
  });
  app.use(problem(logger));
  return app;
}
