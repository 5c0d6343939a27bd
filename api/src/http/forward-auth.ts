import type { IncomingMessage, ServerResponse } from "node:http";
import { toIdentityHeaders } from "../models/token-verification.ts";
import type { AddressList } from "../verify/address-list.ts";
import type { VerifiedToken, Verifier } from "../verify/verifier.ts";
import { readClient } from "./client-address.ts";
import { securityHeaders } from "./security-headers.ts";

const path = "/api/v1/forward-auth";
const scheme = "bearer ";

/** Takes a request if it can be answered with 200; false leaves it to the application, which knows every other answer. */
export type ShortWay = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/**
 * The short way of `forwardAuth`: one Bearer token that works is answered in front of Express, without a line in the access log.
 */
export function forwardAuthShortWay(verifier: Verifier, trustedProxies: AddressList | undefined): ShortWay {
  return (request, response) => {
    if (request.url !== path || (request.method !== "GET" && request.method !== "HEAD")) return false;
    const text = readBearer(request.rawHeaders);
    if (text === undefined) return false;
    try {
      const verified = verifier.verify(text, readClient(request, trustedProxies));
      if (verified instanceof Promise) {
        return verified.then(
          (loaded) => answer(response, loaded),
          () => false,
        );
      }
      return answer(response, verified);
    } catch {
      // Asked again by the application, which turns the error into its answer.
      return false;
    }
  };
}

function answer(response: ServerResponse, verified: VerifiedToken | undefined): boolean {
  if (!verified) return false;
  verified.forwardAuthHeaders ??= toHeaders(verified);
  response.writeHead(200, verified.forwardAuthHeaders);
  response.end();
  return true;
}

/** There is no body that a browser could show or take for something else: the rules about that are left out. */
const cacheControl = { "Cache-Control": securityHeaders["Cache-Control"], "Content-Length": "0" };

const toHeaders = ({ principal, token }: VerifiedToken): string[] =>
  Object.entries({ ...cacheControl, ...toIdentityHeaders(principal, token) }).flat();

/** The token of the one Authorization header; undefined when there is none, another scheme, or a second one. */
function readBearer(rawHeaders: readonly string[]): string | undefined {
  let value: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length !== 13 || name.toLowerCase() !== "authorization") continue;
    if (value !== undefined) return undefined;
    value = rawHeaders[index + 1];
  }
  if (value?.slice(0, scheme.length).toLowerCase() !== scheme) return undefined;
  return value.slice(scheme.length).trim();
}
