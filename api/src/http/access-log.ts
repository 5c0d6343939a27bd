import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { redactTokens } from "../lib/redact.ts";

/** One line a request, when its answer is out or its connection is gone. Neither headers, query nor body are logged. */
export function accessLog(logger: Logger): RequestHandler {
  return function accessLog(request, response, next) {
    response.once("close", () => {
      const { requestId, operationId, principal, startedAtMs } = request.context;
      logger.info(
        {
          requestId,
          method: request.method,
          path: redactTokens(request.path),
          operationId,
          principalId: principal?._id,
          status: response.statusCode,
          aborted: response.writableFinished ? undefined : true,
          durationMs: Math.round((performance.now() - startedAtMs) * 1000) / 1000,
          ip: request.socket.remoteAddress,
        },
        "request",
      );
    });
    next();
  };
}
