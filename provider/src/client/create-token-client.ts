import { createClient, type TokenryClient } from "@tokenry/sdk/fetch";
import { createHttpTransport } from "./http-transport.ts";

/** A client of the same server that calls with this token. */
export function createTokenClient({ url, tenant }: TokenryClient, apiToken: string): TokenryClient {
  return createClient({ url, tenant, apiToken, transport: createHttpTransport() });
}
