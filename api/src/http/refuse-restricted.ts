import type { RequestHandler } from "express";
import { Problem } from "../errors.ts";

/** A restricted user looks at things and changes nothing, whatever their roles permit. */
export function refuseRestricted(): RequestHandler {
  return function refuseRestricted(request, _response, next) {
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (request.context.principal?.restricted && !isReading) {
      throw new Problem("forbidden", { detail: "This user is restricted: it may look, and change nothing." });
    }
    next();
  };
}
