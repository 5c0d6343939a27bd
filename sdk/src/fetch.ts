import { TokenryClient } from "./client.ts";
import { createFetchTransport } from "./core/fetch-transport.ts";
import { type ClientOptions, toSettings } from "./core/options.ts";

export * from "./exports.ts";

/** Makes a client on `fetch`, for browsers and other runtimes. Throws ConfigurationError. */
export function createClient(options: ClientOptions = {}): TokenryClient {
  return new TokenryClient(toSettings(options), options.transport ?? createFetchTransport(options.fetch));
}
