import type { RequestHandler } from "express";
import { Problem } from "../errors.ts";
import type { Services } from "../services/index.ts";
import { readCredential } from "./credentials.ts";

const schemes = 'Bearer realm="tokenry", Basic realm="tokenry", charset="UTF-8"';
const schemesAfterBearer = 'Bearer realm="tokenry", error="invalid_token", Basic realm="tokenry", charset="UTF-8"';

/** Finds the principal of the request's credential. Every reason not to looks the same from outside. */
export function authenticate({ verifier, users }: Pick<Services, "verifier" | "users">): RequestHandler {
  return async function authenticate(request, _response, next) {
    const credential = readCredential(request);
    const principal =
      credential?.kind === "token"
        ? await verifier.verify(credential.text)
        : credential && (await users.authenticate(credential.username, credential.password));
    if (!principal) throw unauthenticated(credential?.kind === "token" ? schemesAfterBearer : schemes);
    request.context.principal = principal;
    next();
  };
}

const unauthenticated = (challenge: string): Problem =>
  new Problem("unauthenticated", {
    detail: "The request carries no valid credential.",
    headers: { "WWW-Authenticate": challenge },
  });
