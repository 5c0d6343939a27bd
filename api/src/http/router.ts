import { type OperationEntry, type OperationId, operations } from "@tokenry/spec";
import { validators } from "@tokenry/spec/validators";
import { type RequestHandler, Router } from "express";
import { Problem } from "../errors.ts";
import type { Services } from "../services/index.ts";
import { authenticate } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import { jsonBody } from "./json-body.ts";
import type { Answer, Call, Handler, Handlers } from "./operation.ts";
import { send } from "./send.ts";
import { validate } from "./validate.ts";

export type CallBase = Pick<Call<"getHealth">, "services" | "registry" | "isReady">;

/** Binds every operation of the document to its handler, by operationId. */
export function createRouter(handlers: Handlers, base: CallBase): Router {
  const router = Router({ caseSensitive: true });
  for (const [path, entries] of groupByPath()) {
    const route = router.route(toExpressPath(path));
    for (const entry of entries) {
      const id = entry.id as OperationId;
      route[entry.method.toLowerCase() as "get"](
        nameOperation(id),
        ...guards(entry, base.services),
        ...(entry.body === "none" ? [] : jsonBody()),
        validate(entry, validators[id]),
        answer(entry, handlers[id] as Handler<OperationId>, base),
      );
    }
    route.all(refuseMethod(entries.map(({ method }) => method)));
  }
  return router;
}

/** Paths with their operations; a literal segment comes before a parameter, so that `me` is never a tenant. */
function groupByPath(): [string, OperationEntry[]][] {
  const groups = new Map<string, OperationEntry[]>();
  for (const entry of Object.values<OperationEntry>(operations)) {
    groups.set(entry.path, [...(groups.get(entry.path) ?? []), entry]);
  }
  const order = (path: string) => path.replaceAll("{", "\uffff");
  return [...groups].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
}

const toExpressPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1");

function nameOperation(id: string): RequestHandler {
  return function nameOperation(request, _response, next) {
    request.context.operationId = id;
    next();
  };
}

function guards(entry: OperationEntry, services: Services): RequestHandler[] {
  if (!entry.authenticated) return [];
  return [authenticate(services), ...(entry.permission === undefined ? [] : [authorize(entry.permission)])];
}

function answer(entry: OperationEntry, handler: Handler<OperationId>, base: CallBase): RequestHandler {
  return async function answer(request, response) {
    const { principal, requestId } = request.context;
    const call = {
      ...base,
      requestId,
      ...(principal && { principal, actor: { id: principal._id, requestId } }),
    } as Call<OperationId>;
    const reply: Answer<OperationId> = await handler(request.input as never, call);
    send(response, {
      status: reply.status,
      body: reply.body,
      contentType: reply.contentType ?? entry.responses[reply.status]?.[0],
      headers: reply.headers,
    });
  };
}

function refuseMethod(methods: readonly string[]): RequestHandler {
  const allow = [...methods, ...(methods.includes("GET") ? ["HEAD"] : [])].join(", ");
  return function refuseMethod(request, response) {
    if (request.method === "OPTIONS") {
      send(response, { status: 204, body: undefined, contentType: undefined, headers: { Allow: allow } });
      return;
    }
    throw new Problem("method-not-allowed", {
      detail: `${request.method} does not work on this path; ${allow} do.`,
      headers: { Allow: allow },
    });
  };
}
