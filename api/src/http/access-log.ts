import type { RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { redactTokens } from "../lib/redact.ts";

/** One line a request, when its answer is out or its connection is gone. Neither headers, query nor body are logged. */
export function accessLog(logger: Logger): RequestHandler {
  // One function for all answers: a closure for each costs more.
  function logRequest(this: Response): void {
    const request = this.req;
    const { requestId, operationId, principal, startedAtMs } = request.context;
    logger.info(
      {
        requestId,
        method: request.method,
        path: redactTokens(request.path),
        operationId,
        principalId: principal?._id,
        status: this.statusCode,
        aborted: this.writableFinished ? undefined : true,
        durationMs: Math.round((performance.now() - startedAtMs) * 1000) / 1000,
        ip: request.socket.remoteAddress,
      },
      "request",
    );
  }
  return function accessLog(_request, response, next) {
    // It is emitted once.
    response.on("close", logRequest);
    next();
  };
}
