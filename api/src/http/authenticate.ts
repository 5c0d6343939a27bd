import type { RequestHandler } from "express";
import { Problem } from "../errors.ts";
import type { Services } from "../services/index.ts";
import type { AddressList } from "../verify/address-list.ts";
import { unauthenticated } from "./challenge.ts";
import { readClient } from "./client-address.ts";
import { readCredential } from "./credentials.ts";

/** Finds the principal of the request's credential. Every reason not to looks the same from outside. */
export function authenticate(
  { verifier, users, authorities }: Pick<Services, "verifier" | "users" | "authorities">,
  trustedProxies: AddressList | undefined,
): RequestHandler {
  return async function authenticate(request, _response, next) {
    refuseTokenInQuery(request.query);
    const credential = readCredential(request);
    if (credential?.kind === "token") {
      const pending = verifier.verify(credential.text, readClient(request, trustedProxies));
      const verified = pending instanceof Promise ? await pending : pending;
      if (!verified) throw unauthenticated(true);
      const { principal, token, authority } = verified;
      Object.assign(request.context, { principal, token, authority });
    } else {
      const principal = credential && (await users.authenticate(credential.username, credential.password));
      if (!principal) throw unauthenticated(false);
      Object.assign(request.context, { principal, authority: await authorities.of(principal) });
    }
    next();
  };
}

/** RFC 6750, 2.3 allows it and 5.3 warns of it: query strings are logged and kept everywhere. */
function refuseTokenInQuery(query: Readonly<Record<string, unknown>>): void {
  const name = ["access_token", "api_token"].find((candidate) => candidate in query);
  if (name === undefined) return;
  throw new Problem("token-in-query", {
    detail: `${name}: a token in a query string ends in logs and histories, so it is refused. Send it as "Authorization: Bearer", and revoke this one.`,
  });
}
