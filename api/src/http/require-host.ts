import type { RequestHandler } from "express";
import { Problem } from "../errors.ts";

/** RFC 9112, 3.2: a request of HTTP/1.1 without Host is refused. Node would do so with an empty answer. */
export function requireHost(): RequestHandler {
  return function requireHost(request, _response, next) {
    if (request.httpVersion === "1.1" && request.headers.host === undefined) {
      throw new Problem("bad-request", { detail: "The request has no Host header." });
    }
    next();
  };
}
