import type { Problem, ProblemCode } from "../errors.ts";
import type { RequestContext } from "./request-context.ts";

/** Error codes of RFC 6750, 3.1. The third one, `invalid_token`, is that of a 401: see `unauthenticated`. */
const errors: Partial<Record<ProblemCode, "invalid_request" | "insufficient_scope">> = {
  "multiple-credentials": "invalid_request",
  "token-in-query": "invalid_request",
  forbidden: "insufficient_scope",
  "privilege-escalation": "insufficient_scope",
  "token-permission-missing": "insufficient_scope",
};

/**
 * The challenge of a 400 or 403 that is about the credential. `insufficient_scope` only where an API token was sent, with the
 * permission that is missing as `scope` where it is one. Basic is not named: it has no error codes.
 */
export function bearerErrorHeaders(
  { code, permission }: Problem,
  { token }: Pick<RequestContext, "token">,
): Readonly<Record<string, string>> {
  const error = errors[code];
  if (error === undefined) return {};
  const isApiToken = token !== undefined && token.sessionEpoch === undefined;
  if (error === "insufficient_scope" && !isApiToken) return {};
  const scope = permission === undefined ? "" : `, scope="${permission}"`;
  return { "WWW-Authenticate": `Bearer realm="tokenry", error="${error}"${scope}` };
}
