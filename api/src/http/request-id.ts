import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import { holdsToken } from "../lib/redact.ts";
import type { RequestContext } from "./request-context.ts";

const acceptable = /^[A-Za-z0-9._-]{1,64}$/;

/** Starts the request's context. A caller's `X-Request-Id` is kept when it is harmless, and no token. */
export function requestId(): RequestHandler {
  return function requestId(request, _response, next) {
    const given = request.headers["x-request-id"];
    const id = typeof given === "string" && acceptable.test(given) && !holdsToken(given) ? given : randomUUID();
    request.context = { requestId: id, startedAtMs: performance.now() } satisfies RequestContext;
    next();
  };
}
