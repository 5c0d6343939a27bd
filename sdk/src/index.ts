import type { Dispatcher } from "undici";
import { TokenryClient } from "./client.ts";
import { createFetchTransport } from "./core/fetch-transport.ts";
import { type ClientOptions, toSettings } from "./core/options.ts";
import { createUndiciTransport } from "./core/undici-transport.ts";
import { startVerifier } from "./verifier/start-verifier.ts";
import type { TokenVerifier } from "./verifier/verifier.ts";
import { toVerifierSettings, type VerifierOptions } from "./verifier/verifier-options.ts";
import { version } from "./version.ts";

export { createUndiciTransport, type UndiciTransportOptions } from "./core/undici-transport.ts";
export * from "./exports.ts";
export type { AuthenticateOptions, Authentication, IncomingRequest, Refusal } from "./verifier/authenticate.ts";
export type { Hook } from "./verifier/hook.ts";
export { isPermitted } from "./verifier/is-permitted.ts";
export type { Middleware } from "./verifier/middleware.ts";
export { verifiedTokenOf } from "./verifier/verified-requests.ts";
export type { VerifiedToken } from "./verifier/verified-token.ts";
export type { TokenVerifier } from "./verifier/verifier.ts";
export type { VerifierClock } from "./verifier/verifier-clock.ts";
export type { VerifierOptions } from "./verifier/verifier-options.ts";

/** Options of a client on Node. */
export interface NodeClientOptions extends ClientOptions {
  /** An undici dispatcher to use in place of an own pool, such as `EnvHttpProxyAgent`. It is not closed by the client. */
  dispatcher?: Dispatcher | undefined;
}

/** Makes a client on undici. Throws ConfigurationError. */
export function createClient(options: NodeClientOptions = {}): TokenryClient {
  const settings = toSettings({ userAgent: `tokenry-sdk-js/${version}`, ...options });
  return new TokenryClient(settings, options.transport ?? createTransport(settings.baseUrl, options));
}

function createTransport(baseUrl: string, { fetch, dispatcher }: NodeClientOptions) {
  if (fetch !== undefined) return createFetchTransport(fetch);
  return createUndiciTransport({ origin: new URL(baseUrl).origin, ...(dispatcher !== undefined && { dispatcher }) });
}

/**
 * Makes a verifier of API tokens for an application, and reads the change feed for the first time. A server that cannot
 * be reached yet is no error: until it can be, `verify` rejects.
 *
 * @throws ConfigurationError; AuthenticationError, PermissionError, NotFoundError, BadRequestError, UnexpectedResponseError
 * when the credential or the url is not right for it.
 */
export async function createVerifier(options: VerifierOptions<NodeClientOptions> = {}): Promise<TokenVerifier> {
  const settings = toVerifierSettings(options);
  if (options.client instanceof TokenryClient) return startVerifier(options.client, settings, async () => {});
  const client = createClient(options.client);
  return startVerifier(client, settings, () => client.close());
}
