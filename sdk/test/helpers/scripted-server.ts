import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

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
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const { method = "", url = "", headers } = request;
    const entry = { method, url, headers, body };
    received.push(entry);
    const answer = await toAnswer(entry, received.length);
    if (answer === "never") return;
    if (answer === "broken-connection") {
      request.socket.destroy();
      return;
    }
    const isJson = typeof answer.body === "object";
    const type = answer.status >= 400 ? "application/problem+json" : "application/json";
    response.writeHead(answer.status, { ...(isJson && { "content-type": type }), ...answer.headers });
    response.end(isJson ? JSON.stringify(answer.body) : answer.body);
  });
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
