import type { RequestHandler } from "express";
import { Problem } from "../errors.ts";
import { holdsToken } from "../lib/redact.ts";

/** In lower case, without what joins words. */
const names = new Set(["token", "accesstoken", "apitoken", "authtoken", "bearertoken", "apikey"]);

/**
 * Refuses a parameter that has the name of a credential, or an API token in it whatever its name. RFC 6750, 2.3 allows it and 5.3
 * warns of it: query strings are logged and kept everywhere.
 */
export function refuseTokenInQuery(): RequestHandler {
  return function refuseTokenInQuery(request, _response, next) {
    if (!request.url.includes("?")) return next();
    const found = Object.entries(request.query).find(
      ([name, value]) => names.has(toBareName(name)) || [name, value].flat().some(isTokenHolder),
    );
    if (found === undefined) return next();
    throw new Problem("token-in-query", {
      detail: `${found[0]}: a token in a query string ends in logs and histories, so it is refused. Send a credential as "Authorization: Bearer", any other token in the body, and revoke this one.`,
    });
  };
}

/** `access_token`, `accessToken`, `Access-Token` and `access_token[]` are one name. */
const toBareName = (name: string): string => name.toLowerCase().replaceAll(/[-_.\s[\]]/g, "");

const isTokenHolder = (text: unknown): boolean => typeof text === "string" && holdsToken(text);
