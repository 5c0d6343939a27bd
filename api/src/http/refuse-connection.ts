import type { Duplex } from "node:stream";
import { Problem } from "../errors.ts";
import { newId } from "../lib/ids.ts";
import { toProblemBody } from "./problem.ts";
import { securityHeaders } from "./security-headers.ts";

/** Answers on the bare socket, where there is no request that Node could read, and closes it. */
export function refuseConnection(socket: Duplex, detail: string): void {
  const body = JSON.stringify(toProblemBody(new Problem("bad-request", { detail }), "/", newId()));
  const headers = Object.entries({
    ...securityHeaders,
    "Content-Type": "application/problem+json",
    "Content-Length": String(Buffer.byteLength(body)),
    Connection: "close",
  });
  socket.end(
    `HTTP/1.1 400 Bad Request\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`,
  );
}
