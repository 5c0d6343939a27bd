import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface ReceivedRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** An answer; or no answer at all; or a connection that breaks. */
export type ScriptedAnswer =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | "never"
  | "broken-connection";

export interface ScriptedServer {
  url: string;
  received: ReceivedRequest[];
  stop(): Promise<void>;
}

/** A node:http server on a free port that answers as the function says. Objects are sent as JSON, texts as they are. */
export async function startServer(
  toAnswer: (request: ReceivedRequest, count: number) => ScriptedAnswer | Promise<ScriptedAnswer>,
): Promise<ScriptedServer> {
  const received: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers } = request;
    const entry = { method, url, headers, body: await text(request) };
    received.push(entry);
    const scripted = await toAnswer(entry, received.length);
    if (scripted === "never") return;
    if (scripted === "broken-connection") {
      request.socket.destroy();
      return;
    }
    const { status, body } = scripted;
    const isJson = typeof body === "object";
    const type = status >= 400 ? "application/problem+json" : "application/json";
    response.writeHead(status, { ...(isJson && { "content-type": type }), ...scripted.headers });
    response.end(isJson ? JSON.stringify(body) : body);
  }
  // A test that fails before it stops its server must not keep the process.
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers one after another; the last one again and again. */
export function inTurn(...answers: ScriptedAnswer[]): (request: ReceivedRequest, count: number) => ScriptedAnswer {
  return (_, count) => answers[Math.min(count, answers.length) - 1] as ScriptedAnswer;
}
