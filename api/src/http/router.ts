import { type OperationEntry, type OperationId, operations } from "@tokenry/spec";
import { validators } from "@tokenry/spec/validators";
import type { Request, RequestHandler } from "express";
import { Problem } from "../errors.ts";
import type { Once } from "../services/once.ts";
import { authenticate } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import { readBody } from "./body.ts";
import { chain } from "./chain.ts";
import { answerOnce } from "./idempotency.ts";
import { limitRate } from "./limit-rate.ts";
import type { Answer, Call, Handler, Handlers } from "./operation.ts";
import { PathTable } from "./path-table.ts";
import { refuseRestricted } from "./refuse-restricted.ts";
import { refuseTokenInQuery } from "./refuse-token-in-query.ts";
import { type CallBase, RequestCall } from "./request-call.ts";
import { send } from "./send.ts";
import { validate } from "./validate.ts";

/** Binds every operation of the document to its handler, by operationId. Leaves a path that it has not to what follows. */
export function createRouter(handlers: Handlers, base: CallBase): RequestHandler {
  const logins = limitRate(60, 60_000, base.trustedProxies);
  const acceptances = limitRate(60, 60_000, base.trustedProxies);
  // What takes no credential, or tries a password or a code, but costs something, or tells something to who tries often enough.
  const rateLimits: Partial<Record<OperationId, RequestHandler>> = {
    acceptInvitation: acceptances,
    createFromInvitation: acceptances,
    login: logins,
    loginAtRoot: logins,
    patchUserPassword: limitRate(120, 60_000, base.trustedProxies),
    revokeToken: limitRate(60, 60_000, base.trustedProxies),
    updateCurrentUserPassword: limitRate(60, 60_000, base.trustedProxies),
  };
  const paths = new PathTable<Methods>();
  for (const [path, entries] of groupByPath()) {
    const byMethod = entries.map((entry): [string, RequestHandler] => {
      const id = entry.id as OperationId;
      const steps = [
        nameOperation(id),
        ...[rateLimits[id] ?? []].flat(),
        ...(entry.responses["400"] ? [refuseTokenInQuery()] : []),
        ...guards(entry, base),
        ...readBody(entry),
        validate(entry, validators[id]),
        answer(entry, handlers[id] as Handler<OperationId>, base),
      ];
      return [entry.method, chain(steps)];
    });
    paths.add(path, { byMethod: new Map(byMethod), refuse: refuseMethod(entries.map(({ method }) => method)) });
  }
  return function router(request, response, next) {
    const found = paths.find(request.path);
    if (!found) return next();
    request.params = found.parameters;
    const { byMethod, refuse } = found.value;
    const run = byMethod.get(request.method === "HEAD" ? "GET" : request.method) ?? refuse;
    return run(request, response, next);
  };
}

interface Methods {
  byMethod: ReadonlyMap<string, RequestHandler>;
  /** Answers the methods that the path does not take. */
  refuse: RequestHandler;
}

function groupByPath(): Map<string, OperationEntry[]> {
  const groups = new Map<string, OperationEntry[]>();
  for (const entry of Object.values<OperationEntry>(operations)) {
    groups.set(entry.path, [...(groups.get(entry.path) ?? []), entry]);
  }
  return groups;
}

function nameOperation(id: string): RequestHandler {
  return function nameOperation(request, _response, next) {
    request.context.operationId = id;
    next();
  };
}

function guards(entry: OperationEntry, { services, trustedProxies }: CallBase): RequestHandler[] {
  if (!entry.authenticated) return [];
  return [
    authenticate(services, trustedProxies),
    refuseRestricted(),
    ...(entry.permission === undefined ? [] : [authorize(entry)]),
  ];
}

function answer(entry: OperationEntry, handler: Handler<OperationId>, base: CallBase): RequestHandler {
  const run = (request: Request, once: Once | undefined): Promise<Answer<OperationId>> =>
    handler(request.input as never, new RequestCall(request, base, once) as unknown as Call<OperationId>);
  return async function answer(request, response) {
    const reply = await (entry.takesIdempotencyKey
      ? answerOnce(entry, request, base.services.idempotency, (once) => run(request, once))
      : run(request, undefined));
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
