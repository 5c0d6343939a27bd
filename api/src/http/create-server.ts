import { createServer as createHttpServer, IncomingMessage, type Server, ServerResponse } from "node:http";
import type { Express } from "express";
import { Problem } from "../errors.ts";
import { newId } from "../lib/ids.ts";
import type { ShortWay } from "./forward-auth.ts";
import { toProblemBody } from "./problem.ts";
import { securityHeaders } from "./security-headers.ts";

/**
 * An HTTP server whose requests and answers are born with Express's prototypes. Express sets them on every request
 * otherwise, which costs most of its time (nodejs/node#37457). `shortWay` sees each request first.
 */
export function createServer(app: Express, shortWay: ShortWay): Server {
  class Request extends IncomingMessage {}
  class Response extends ServerResponse {}
  Object.setPrototypeOf(Request.prototype, app.request);
  Object.setPrototypeOf(Response.prototype, app.response);
  app.request = Request.prototype as typeof app.request;
  app.response = Response.prototype as unknown as typeof app.response;
  const server = createHttpServer({ IncomingMessage: Request, ServerResponse: Response }, (request, response) => {
    const taken = shortWay(request, response);
    if (taken === true) return;
    if (taken === false) app(request, response);
    else void taken.then((isTaken) => isTaken || app(request, response));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") {
      socket.destroy();
      return;
    }
    const problem = new Problem("bad-request", {
      detail: "The request is not valid HTTP, or its headers are too large.",
    });
    const body = JSON.stringify(toProblemBody(problem, "/", newId()));
    const headers = Object.entries({
      ...securityHeaders,
      "Content-Type": "application/problem+json",
      "Content-Length": String(Buffer.byteLength(body)),
      Connection: "close",
    });
    socket.end(
      `HTTP/1.1 400 Bad Request\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`,
    );
  });
  return server;
}
