import { type Dispatcher, Pool } from "undici";
import type { Transport } from "./transport.ts";

export interface UndiciTransportOptions {
  /** Origin to connect to, such as `https://tokenry.example.com`. */
  origin: string;
  /** Most connections at once. Default: 64. */
  connections?: number;
  /** An undici dispatcher to use in place of an own pool, such as `EnvHttpProxyAgent`. It is not closed by the client. */
  dispatcher?: Dispatcher;
}

/** Transport of Node: an undici pool that keeps connections open. */
export function createUndiciTransport({ origin, connections = 64, dispatcher }: UndiciTransportOptions): Transport {
  const pool = dispatcher === undefined ? new Pool(origin, { connections, pipelining: 1 }) : undefined;
  const sender: Dispatcher = dispatcher ?? (pool as Pool);
  return {
    async send({ method, url, headers, body, signal }) {
      const response = await sender.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: method as Dispatcher.HttpMethod,
        headers: { ...headers },
        body: body ?? null,
        signal,
        // The client's own timeout covers the whole attempt.
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      return {
        status: response.statusCode,
        headers: toPlainHeaders(response.headers),
        body: await response.body.text(),
      };
    },
    async close() {
      await pool?.close();
    },
  };
}

function toPlainHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}
