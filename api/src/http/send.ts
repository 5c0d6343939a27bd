import type { ServerResponse } from "node:http";
import { securityHeaders } from "./security-headers.ts";

export interface Reply {
  status: number;
  /** JSON unless it is text or bytes. */
  body: unknown;
  contentType: string | undefined;
  headers: Readonly<Record<string, string | string[]>> | undefined;
}

const securityList: readonly string[] = Object.entries(securityHeaders).flat();

/**
 * Writes an answer by writeHead and end: res.json and res.send of Express cost more than the rest of a small request. All
 * headers go in one call, as a list: one that is set before makes Node set each of them singly.
 */
export function send(response: ServerResponse, { status, body, contentType, headers }: Reply): void {
  const { context } = response.req as Partial<Express.Request>;
  const payload = typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const list = headers ? listReplacing(headers) : [...securityList];
  if (context) list.push("X-Request-Id", context.requestId);
  if (payload !== undefined && headers?.["Content-Type"] === undefined) {
    list.push("Content-Type", contentType ?? "application/json");
  }
  const bytes = payload === undefined ? 0 : Buffer.byteLength(payload);
  list.push("Content-Length", String(bytes));
  response.writeHead(status, list);
  // Node writes headers and body as one text: if all of it is ASCII, to count and encode UTF-8 costs time for nothing.
  response.end(payload, payload?.length === bytes ? "latin1" : "utf8");
}

/** Headers of an operation, and those of every answer that it does not replace. */
const listReplacing = (headers: Readonly<Record<string, string | string[]>>): string[] =>
  Object.entries({ ...securityHeaders, ...headers }).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => [name, value]),
  );
