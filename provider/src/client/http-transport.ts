import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import type { Transport, TransportRequest, TransportResponse } from "@tokenry/sdk/fetch";

/** Servers close idle connections after 5 s or more; a request on one that is closing would fail. */
const IDLE_MS = 2_000;

/**
 * Transport on node:http. Terraform starts the provider several times a command, and neither undici nor the runtime's
 * `fetch` loads in the few milliseconds that this one takes (README, "Start-up").
 */
export function createHttpTransport(): Transport {
  const options = { keepAlive: true, maxSockets: 64, timeout: IDLE_MS };
  const plain = new Agent(options);
  let secure: Promise<{ agent: Agent; request: typeof request }> | undefined;
  const loadSecure = async () => {
    const https = await import("node:https");
    return { agent: new https.Agent(options), request: https.request as typeof request };
  };
  return {
    async send(sent) {
      if (sent.url.protocol !== "https:") return exchange(request, plain, sent);
      secure ??= loadSecure();
      const { agent, request: secureRequest } = await secure;
      return exchange(secureRequest, agent, sent);
    },
    async close() {
      plain.destroy();
      (await secure)?.agent.destroy();
    },
  };
}

async function exchange(
  send: typeof request,
  agent: Agent,
  { method, url, headers, body, signal }: TransportRequest,
): Promise<TransportResponse> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const outgoing = send(url, { agent, method, headers: { ...headers, ...length }, signal });
    outgoing.on("response", resolve).on("error", reject).end(body);
  });
  return { status: answer.statusCode, headers: toPlainHeaders(answer), body: await text(answer) };
}

function toPlainHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}
