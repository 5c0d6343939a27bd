import type { Dispatcher } from "undici";
import { TokenryClient } from "./client.ts";
import { createFetchTransport } from "./core/fetch-transport.ts";
import { type ClientOptions, toSettings } from "./core/options.ts";
import { createUndiciTransport } from "./core/undici-transport.ts";
import { version } from "./version.ts";

export { createUndiciTransport, type UndiciTransportOptions } from "./core/undici-transport.ts";
export * from "./exports.ts";

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
