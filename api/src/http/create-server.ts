import { createServer as createHttpServer, IncomingMessage, type Server, ServerResponse } from "node:http";
import type { Express, Request as ExpressRequest, Response as ExpressResponse, NextFunction } from "express";
import { Problem } from "../errors.ts";
import { newId } from "../lib/ids.ts";
import type { ShortWay } from "./forward-auth.ts";
import { toProblemBody } from "./problem.ts";
import { refuseConnection } from "./refuse-connection.ts";
import { send } from "./send.ts";

/**
 * An HTTP server whose requests and answers are born with Express's prototypes. Express sets them on every request
 * otherwise, which costs most of its time (nodejs/node#37457). What Node would answer by itself, with an empty body, is
 * answered with a problem. `shortWay` sees each request first.
 */
export function createServer(app: Express, shortWay: ShortWay): Server {
  class Request extends IncomingMessage {}
  class Response extends ServerResponse {}
  Object.setPrototypeOf(Request.prototype, app.request);
  Object.setPrototypeOf(Response.prototype, app.response);
  app.request = Request.prototype as typeof app.request;
  app.response = Response.prototype as unknown as typeof app.response;
  // Express calls back instead of running any middleware when it cannot read the path.
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const refuse: NextFunction = () => refuseTarget(response);
    app(request as ExpressRequest, response as ExpressResponse, refuse);
  };
  const options = { IncomingMessage: Request, ServerResponse: Response, requireHostHeader: false };
  const server = createHttpServer(options, (request, response) => {
    const taken = shortWay(request, response);
    if (taken === true) return;
    if (taken === false) handle(request, response);
    else void taken.then((isTaken) => isTaken || handle(request, response));
  });
  // An expectation other than 100-continue may be ignored (RFC 9110, 10.1.1).
  server.on("checkExpectation", handle);
  server.on("connect", (_request, socket) => refuseConnection(socket, "CONNECT is for proxies, and this is none."));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") socket.destroy();
    else refuseConnection(socket, explain(error.code));
  });
  return server;
}

function refuseTarget(response: ServerResponse): void {
  const problem = new Problem("bad-request", { detail: "The target of the request is neither a path nor a URL." });
  send(response, {
    status: problem.status,
    body: toProblemBody(problem, "/", newId()),
    contentType: "application/problem+json",
    headers: undefined,
  });
}

function explain(code: string | undefined): string {
  if (code === "HPE_HEADER_OVERFLOW") return "The request line and the headers are larger than 16 KiB together.";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "The request did not arrive in time.";
  return "The request is not valid HTTP.";
}
