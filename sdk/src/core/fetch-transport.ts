import { ConfigurationError } from "./errors.ts";
import type { Transport } from "./transport.ts";

/** Transport of browsers and other runtimes: `fetch`, without cookies and without following redirects. */
export function createFetchTransport(send: typeof fetch = globalThis.fetch): Transport {
  if (typeof send !== "function") {
    throw new ConfigurationError("fetch", "This runtime has no fetch: give fetch or transport.");
  }
  return {
    async send({ method, url, headers, body, signal }) {
      const response = await send(url, {
        method,
        headers,
        signal,
        redirect: "manual",
        credentials: "omit",
        ...(body !== undefined && { body }),
      });
      return {
        status: response.type === "opaqueredirect" ? undefined : response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      };
    },
  };
}
