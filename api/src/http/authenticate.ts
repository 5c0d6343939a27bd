import type { Request, RequestHandler } from "express";
import type { Services } from "../services/index.ts";
import type { AddressList } from "../verify/address-list.ts";
import type { VerifiedToken } from "../verify/verifier.ts";
import { unauthenticated } from "./challenge.ts";
import { readClient } from "./client-address.ts";
import { type PasswordCredential, readCredential, type TextCredential } from "./credentials.ts";
import { refuseForgedRequest } from "./csrf.ts";

/** Finds the principal of the request's credential. Every reason not to looks the same from outside. */
export function authenticate(
  { verifier, passwordLogin, authorities }: Pick<Services, "verifier" | "passwordLogin" | "authorities">,
  trustedProxies: AddressList | undefined,
): RequestHandler {
  const authenticateByPassword = async ({ context }: Request, credential: PasswordCredential | undefined) => {
    const principal = credential && (await passwordLogin.authenticate(credential.username, credential.password));
    if (!principal) throw unauthenticated(false);
    context.principal = principal;
    context.authority = await authorities.of(principal);
  };
  const verify = (request: Request, { kind, text }: TextCredential) => {
    const client = readClient(request, trustedProxies);
    if (kind === "token") return verifier.verify(text, client);
    refuseForgedRequest(request, text);
    return verifier.verifySession(text, client);
  };
  return function authenticate(request, _response, next) {
    const credential = readCredential(request);
    if (credential === undefined || credential.kind === "password") {
      return authenticateByPassword(request, credential).then(() => next());
    }
    const isToken = credential.kind === "token";
    const pending = verify(request, credential);
    // A token that is known is verified at once: no promise for most requests.
    if (pending instanceof Promise) {
      return pending.then((verified) => {
        admitToken(request, verified, isToken);
        next();
      });
    }
    admitToken(request, pending, isToken);
    next();
    return undefined;
  };
}

function admitToken({ context }: Request, verified: VerifiedToken | undefined, isToken: boolean): void {
  if (!verified) throw unauthenticated(isToken);
  context.principal = verified.principal;
  context.token = verified.token;
  context.authority = verified.authority;
}
