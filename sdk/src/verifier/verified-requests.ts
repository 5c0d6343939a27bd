import type { VerifiedToken } from "./verified-token.ts";

const tokens = new WeakMap<object, VerifiedToken>();

/** The token that `middleware` or `hook` has verified for the request; undefined when none has run. */
export const verifiedTokenOf = (request: object): VerifiedToken | undefined => tokens.get(request);

export function setVerifiedToken(request: object, token: VerifiedToken): void {
  tokens.set(request, token);
}
