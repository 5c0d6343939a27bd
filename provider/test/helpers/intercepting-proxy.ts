import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/**
 * Answers a request itself, or gives false to pass it on. `forward` sends it to the server and throws the answer away, `receive`
 * gives its body.
 */
export type Intercept = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  forward: () => Promise<void>,
  receive: () => Promise<string>,
) => boolean | Promise<boolean>;

export interface InterceptingProxy {
  url: string;
  /** `METHOD path` of each request. */
  requests: string[];
  intercept: Intercept;
  close(): Promise<void>;
}

/** In front of the real API, for the failures of networks and servers that it does not have by itself. */
export async function startInterceptingProxy(target: string): Promise<InterceptingProxy> {
  const server = createServer((incoming, outgoing) => {
    proxy.requests.push(`${incoming.method} ${incoming.url}`);
    const send = (receive: (answer: IncomingMessage) => void) => {
      const { method, headers } = incoming;
      const upstream = request(new URL(incoming.url ?? "/", target), { method, headers, agent: false }, receive);
      upstream.on("error", () => outgoing.destroy());
      incoming.pipe(upstream);
    };
    const forward = () => new Promise<void>((resolve) => send((answer) => answer.resume().on("end", resolve)));
    const receive = () =>
      new Promise<string>((resolve, reject) => send((answer) => void text(answer).then(resolve, reject)));
    void (async () => {
      if (await proxy.intercept(incoming, outgoing, forward, receive)) return;
      send((answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const proxy: InterceptingProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    intercept: () => false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}
