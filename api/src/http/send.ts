import type { ServerResponse } from "node:http";
import { securityHeaders } from "./security-headers.ts";

export interface Reply {
  status: number;
  /** JSON unless it is text or bytes. */
  body: unknown;
  contentType: string | undefined;
  headers: Readonly<Record<string, string>> | undefined;
}

/**
 * Writes an answer by writeHead and end: res.json and res.send of Express cost more than the rest of a small request. All
 * headers go in one call: one that is set before makes Node set each of them singly.
 */
export function send(response: ServerResponse, { status, body, contentType, headers }: Reply): void {
  const { context } = response.req as Partial<Express.Request>;
  const common = context ? { ...securityHeaders, "X-Request-Id": context.requestId } : securityHeaders;
  const payload = typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  if (payload === undefined) {
    response.writeHead(status, { ...common, "Content-Length": 0, ...headers });
    response.end();
    return;
  }
  response.writeHead(status, {
    ...common,
    "Content-Type": contentType ?? "application/json",
    "Content-Length": Buffer.byteLength(payload),
    ...headers,
  });
  response.end(payload);
}
