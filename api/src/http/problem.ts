import type { Schemas } from "@tokenry/spec";
import type { ErrorRequestHandler, Request } from "express";
import type { Logger } from "pino";
import { type Fault, type Problem, toDottedPath } from "../errors.ts";
import { redactTokens } from "../lib/redact.ts";
import { bearerErrorHeaders } from "./bearer-error-headers.ts";
import { routeHeaders } from "./route-headers.ts";
import { send } from "./send.ts";
import { toProblem } from "./to-problem.ts";

/** Old clients look for these words. */
const messages: Partial<Record<number, string>> = { 401: "Unauthorized", 403: "Forbidden" };

/** The one place that turns errors into answers. What an error is for the log is logged here. */
export function problem(logger: Logger): ErrorRequestHandler {
  return function problem(error: unknown, request, response, _next) {
    const known = toProblem(error);
    logProblem(logger, known, request);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const body = toProblemBody(known, redactTokens(request.path), request.context.requestId);
    send(response, {
      status: known.status,
      body,
      contentType: "application/problem+json",
      headers: { ...routeHeaders(known), ...bearerErrorHeaders(known, request.context), ...known.headers },
    });
  };
}

export function toProblemBody(known: Problem, path: string, requestId: string): Schemas["Problem"] {
  const detail = redactTokens(known.detail);
  return {
    type: `urn:tokenry:problem:${known.code}`,
    title: known.title,
    status: known.status,
    code: known.code,
    detail,
    instance: path,
    requestId,
    ...(known.faults.length > 0 && {
      errors: known.faults.map(toWireFault),
    }),
    ...(known.existingId !== undefined && { existingId: known.existingId }),
    message: messages[known.status] ?? detail,
    _links: { self: { href: path, templated: false } },
  };
}

function toWireFault({ type, ...fault }: Fault): Schemas["Fault"] {
  const pointer = redactTokens(fault.pointer);
  return { pointer, path: toDottedPath(pointer), detail: redactTokens(fault.detail), type };
}

function logProblem(logger: Logger, known: Problem, request: Request): void {
  const { requestId } = request.context;
  if (known.status >= 500) logger.error({ requestId, err: known.cause, internal: known.internal }, known.title);
  else if (known.internal) logger.debug({ requestId, internal: known.internal }, known.title);
}
