import type { RequestHandler } from "express";
import { Problem } from "../errors.ts";

/** In lower case, without what joins words. */
const names = new Set(["token", "accesstoken", "apitoken", "authtoken", "bearertoken", "apikey"]);

/** RFC 6750, 2.3 allows it and 5.3 warns of it: query strings are logged and kept everywhere. */
export function refuseTokenInQuery(): RequestHandler {
  return function refuseTokenInQuery(request, _response, next) {
    if (!request.url.includes("?")) return next();
    const name = Object.keys(request.query).find((candidate) => names.has(toBareName(candidate)));
    if (name === undefined) return next();
    throw new Problem("token-in-query", {
      detail: `${name}: a token in a query string ends in logs and histories, so it is refused. Send it as "Authorization: Bearer", and revoke this one.`,
    });
  };
}

/** `access_token`, `accessToken`, `Access-Token` and `access_token[]` are one name. */
const toBareName = (name: string): string => name.toLowerCase().replaceAll(/[-_.\s[\]]/g, "");
