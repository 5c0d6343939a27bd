import {
  type AuthenticateOptions,
  type Authentication,
  authenticate,
  type IncomingRequest,
  toRealm,
} from "./authenticate.ts";
import { setVerifiedToken } from "./verified-requests.ts";
import type { TokenVerifier } from "./verifier.ts";

/** What is used of a response of Express and Connect. */
interface ServerResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/** A middleware of Express and Connect. */
export type Middleware = (request: IncomingRequest, response: ServerResponse, next: (error?: unknown) => void) => void;

export function createMiddleware(
  verifier: Pick<TokenVerifier, "verify">,
  options: AuthenticateOptions = {},
): Middleware {
  toRealm(options.realm);
  return function verifyToken(request, response, next) {
    const decide = ({ token, refusal }: Authentication): void => {
      if (token) {
        setVerifiedToken(request, token);
        next();
        return;
      }
      response.statusCode = refusal.status;
      for (const [name, value] of Object.entries(refusal.headers)) response.setHeader(name, value);
      response.end(refusal.body);
    };
    authenticate(verifier, request, options).then(decide).catch(next);
  };
}
