import { ConfigurationError } from "../core/errors.ts";
import { type RequestHeaders, readBearer } from "./read-bearer.ts";
import type { VerifiedToken } from "./verified-token.ts";
import type { TokenVerifier } from "./verifier.ts";

/** A request of `node:http`, Express, Connect or Fastify. */
export interface IncomingRequest extends RequestHeaders {
  /** Express and Fastify: the caller's address, by what they are told of proxies. */
  readonly ip?: string | undefined;
  readonly socket?: { readonly remoteAddress?: string | undefined } | undefined;
}

export interface AuthenticateOptions {
  /** Names what is protected, in `WWW-Authenticate`. Default: `api`. */
  realm?: string | undefined;
}

/** An answer to a request that is not let in. */
export interface Refusal {
  /** 401: no token, or one that does not work. 400: more than one. */
  readonly status: 400 | 401;
  readonly headers: Readonly<Record<string, string>>;
  /** A problem document (RFC 9457). */
  readonly body: string;
}

/** Either the token of the request, or what to answer. */
export type Authentication =
  | { readonly token: VerifiedToken; readonly refusal?: undefined }
  | { readonly token?: undefined; readonly refusal: Refusal };

/** Verifies the token of a request. Throws UnavailableError. */
export async function authenticate(
  verifier: Pick<TokenVerifier, "verify">,
  request: IncomingRequest,
  options: AuthenticateOptions = {},
): Promise<Authentication> {
  const realm = toRealm(options.realm);
  const bearer = readBearer(request);
  if (bearer.kind === "several") {
    return refuse(400, `Bearer realm="${realm}", error="invalid_request"`, "Send one Authorization header only.");
  }
  // No error code where no token was sent (RFC 6750, 3.1).
  if (bearer.kind === "none") return refuse(401, `Bearer realm="${realm}"`, unauthenticated);
  const token = await verifier.verify(bearer.token, { ip: request.ip ?? request.socket?.remoteAddress });
  if (token) return { token };
  return refuse(401, `Bearer realm="${realm}", error="invalid_token"`, unauthenticated);
}

const unauthenticated = "The request carries no valid API token.";

function refuse(status: 400 | 401, challenge: string, detail: string): Authentication {
  const title = status === 400 ? "Bad Request" : "Unauthorized";
  return {
    refusal: {
      status,
      headers: { "WWW-Authenticate": challenge, "Content-Type": "application/problem+json" },
      body: JSON.stringify({ type: "about:blank", title, status, detail }),
    },
  };
}

/** Throws ConfigurationError for a realm that a header cannot carry. */
export function toRealm(realm = "api"): string {
  if (/^[\x20-\x7e]+$/.test(realm)) return realm.replace(/["\\]/g, "\\$&");
  throw new ConfigurationError("realm", "realm must be printable ASCII characters, one at least.");
}
