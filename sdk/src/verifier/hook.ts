import { type AuthenticateOptions, authenticate, type IncomingRequest, toRealm } from "./authenticate.ts";
import { setVerifiedToken } from "./verified-requests.ts";
import type { TokenVerifier } from "./verifier.ts";

/** What is used of a reply of Fastify. */
interface Reply {
  code(status: number): unknown;
  headers(values: Record<string, string>): unknown;
  send(body: string): unknown;
}

/** An `onRequest` hook of Fastify. */
export type Hook = (
  request: IncomingRequest & { readonly raw: { readonly rawHeaders: readonly string[] } },
  reply: Reply,
) => Promise<unknown>;

export function createHook(verifier: Pick<TokenVerifier, "verify">, options: AuthenticateOptions = {}): Hook {
  toRealm(options.realm);
  return async function verifyToken(request, reply) {
    const { headers, ip, raw } = request;
    const { token, refusal } = await authenticate(verifier, { headers, ip, rawHeaders: raw.rawHeaders }, options);
    if (token) {
      setVerifiedToken(request, token);
      return undefined;
    }
    reply.code(refusal.status);
    reply.headers({ ...refusal.headers });
    reply.send(refusal.body);
    return reply;
  };
}
