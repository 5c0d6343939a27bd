import { type OperationEntry, type OperationId, operations } from "@tokenry/spec";
import { validators } from "@tokenry/spec/validators";
import { type RequestHandler, Router } from "express";
import { Problem } from "../errors.ts";
import type { AddressList } from "../verify/address-list.ts";
import { authenticate } from "./authenticate.ts";
import { authorize, tenantOf } from "./authorize.ts";
import { readBody } from "./body.ts";
import { readClient } from "./client-address.ts";
import { answerOnce } from "./idempotency.ts";
import { limitRate } from "./limit-rate.ts";
import type { Answer, Call, Handler, Handlers } from "./operation.ts";
import { send } from "./send.ts";
import { validate } from "./validate.ts";

export type CallBase = Pick<Call<"getHealth">, "services" | "registry" | "isReady"> & {
  trustedProxies: AddressList | undefined;
};

/** Binds every operation of the document to its handler, by operationId. */
export function createRouter(handlers: Handlers, base: CallBase): Router {
  const router = Router({ caseSensitive: true });
  // What takes no credential but costs something, or tells something to who tries often enough.
  const rateLimits: Partial<Record<OperationId, RequestHandler>> = {
    revokeToken: limitRate(60, 60_000, base.trustedProxies),
  };
  for (const [path, entries] of groupByPath()) {
    const route = router.route(toExpressPath(path));
    for (const entry of entries) {
      const id = entry.id as OperationId;
      route[entry.method.toLowerCase() as "get"](
        nameOperation(id),
        ...[rateLimits[id] ?? []].flat(),
        ...guards(entry, base),
        ...readBody(entry),
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

function guards(entry: OperationEntry, { services, trustedProxies }: CallBase): RequestHandler[] {
  if (!entry.authenticated) return [];
  return [authenticate(services, trustedProxies), ...(entry.permission === undefined ? [] : [authorize(entry)])];
}

function answer(entry: OperationEntry, handler: Handler<OperationId>, base: CallBase): RequestHandler {
  return async function answer(request, response) {
    const { principal, token, authority, requestId } = request.context;
    const call = {
      ...base,
      requestId,
      client: readClient(request, base.trustedProxies),
      ...(principal && {
        principal,
        token,
        authority,
        permissions: authority?.in(tenantOf(request)),
        actor: { id: principal._id, requestId },
      }),
    } as Call<OperationId>;
    const reply: Answer<OperationId> = await answerOnce(entry, request, base.services.idempotency, (once) =>
      handler(request.input as never, { ...call, ...(once && { once }) } as Call<OperationId>),
    );
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
