import {
  type Body,
  type OperationEntry,
  type OperationId,
  operations,
  type PathParameters,
  type QueryParameters,
  type SuccessBody,
} from "@tokenry/spec";
import { fromResponse } from "../internal/answer.ts";
import { toBody } from "../internal/body.ts";
import { secretsOf } from "../internal/body-secrets.ts";
import { toConnectionError } from "../internal/connection-error.ts";
import { withDeadline } from "../internal/deadline.ts";
import { toIdempotencyKey } from "../internal/idempotency-key.ts";
import { isRepeatable } from "../internal/is-repeatable.ts";
import { toPath } from "../internal/path.ts";
import { toQuery } from "../internal/query.ts";
import { createRedact, type Redact } from "../internal/redact.ts";
import { toAuthorization } from "./auth.ts";
import { NotFoundError, TimeoutError, TokenryError } from "./errors.ts";
import { type Settings, toMaxRetries, toTimeoutMs } from "./options.ts";
import { mayBeDone, retryDelayMs } from "./retry.ts";
import type { Transport } from "./transport.ts";

/** Options of one call; each beats the client's. */
export interface CallOptions {
  /** Gives the call up: it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Time for one attempt, milliseconds. */
  timeoutMs?: number | undefined;
  /** How often the call is tried again at most, 0 to 10. */
  maxRetries?: number | undefined;
  /** Tenant of this call. */
  tenant?: string | undefined;
}

/** Options of a call that creates or rotates. */
export interface IdempotentCallOptions extends CallOptions {
  /**
   * Sent as `Idempotency-Key`: the same call with the same key within 24 hours gets the first one's answer, the secret
   * included, and does nothing again. 1 to 255 printable ASCII characters. Default: a random one for each call, which its
   * retries share.
   */
  idempotencyKey?: string | undefined;
}

type PathInput<Id extends OperationId> = Omit<PathParameters<Id>, "tenant">;

/** What an operation takes. The tenant comes from the options. */
export type CallInput<Id extends OperationId> = (keyof PathInput<Id> extends never
  ? { path?: never }
  : { path: PathInput<Id> }) &
  (keyof QueryParameters<Id> extends never ? { query?: never } : { query?: QueryParameters<Id> }) &
  (Body<Id> extends undefined ? { body?: never } : { body: Body<Id> });

/** What a call resolves with: the body of the success; nothing for a deletion. */
export type CallAnswer<Id extends OperationId> = (typeof operations)[Id]["method"] extends "DELETE"
  ? undefined
  : SuccessBody<Id>;

/** Calls an operation by its id. */
export type Call = <Id extends OperationId>(
  id: Id,
  input: CallInput<Id>,
  options?: (typeof operations)[Id]["takesIdempotencyKey"] extends true ? IdempotentCallOptions : CallOptions,
) => Promise<CallAnswer<Id>>;

/** A call as the attempts need it. */
interface PreparedCall {
  operation: OperationEntry;
  url: URL;
  /** `GET /api/v1/me`: begins each message. */
  title: string;
  body: string | undefined;
  /** The same for all attempts. */
  idempotencyKey: string | undefined;
  signal: AbortSignal | undefined;
  timeoutMs: number;
  maxRetries: number;
  /** Texts of the body that no error may hold. */
  secrets: readonly string[];
}

/** The engine under all resources. */
export function createCall(settings: Settings, transport: Transport): Call {
  return async function call<Id extends OperationId>(
    id: Id,
    input: CallInput<Id>,
    options: IdempotentCallOptions = {},
  ) {
    const prepared = prepareCall(settings, operations[id], input, options);
    return (await sendUntilFinal(settings, transport, prepared)) as CallAnswer<Id>;
  };
}

function prepareCall(
  settings: Settings,
  operation: OperationEntry,
  input: { path?: unknown; query?: unknown; body?: unknown },
  options: IdempotentCallOptions,
): PreparedCall {
  const path = toPath(operation.path, { ...(input.path as object), tenant: options.tenant ?? settings.tenant });
  const query = toQuery(operation.queryParameters, { ...(input.query as object) });
  return {
    operation,
    url: new URL(settings.baseUrl + path + query),
    title: `${operation.method} ${path}`,
    body: operation.body === "none" ? undefined : toBody(input.body, operation.bodyTypes[0]),
    idempotencyKey: operation.takesIdempotencyKey ? toIdempotencyKey(options.idempotencyKey) : undefined,
    signal: options.signal,
    timeoutMs: toTimeoutMs(options.timeoutMs ?? settings.timeoutMs),
    maxRetries: toMaxRetries(options.maxRetries ?? settings.maxRetries),
    secrets: secretsOf(input.body),
  };
}

async function sendUntilFinal(settings: Settings, transport: Transport, call: PreparedCall): Promise<unknown> {
  const { operation, signal, maxRetries } = call;
  const { clock } = settings;
  let isInDoubt = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce(settings, transport, call);
    } catch (error) {
      // An earlier attempt whose answer was lost has deleted it.
      if (isInDoubt && operation.method === "DELETE" && isTokenryNotFound(error)) return undefined;
      isInDoubt ||= mayBeDone(error);
      if (error instanceof TokenryError) Object.assign(error, { mayBeDone: isInDoubt });
      if (signal?.aborted) throw error;
      const delayMs = retryDelayMs({ error, isRepeatable: isRepeatable(operation), attempt, maxRetries, clock });
      if (delayMs === undefined) throw error;
      await clock.sleep(delayMs, signal);
    }
  }
}

/** Not a proxy's 404: those have no code. */
function isTokenryNotFound(error: unknown): boolean {
  return error instanceof NotFoundError && error.code === "not-found";
}

async function sendOnce(settings: Settings, transport: Transport, call: PreparedCall): Promise<unknown> {
  const { operation, url, title, body, idempotencyKey, timeoutMs } = call;
  let redact: Redact = createRedact(call.secrets);
  const toTimeoutError = () => new TimeoutError(`${title}: no complete answer within ${timeoutMs} ms.`, timeoutMs);
  const response = await withDeadline({ timeoutMs, signal: call.signal, toTimeoutError }, async (signal) => {
    const authorization = operation.authenticated ? await toAuthorization(settings.credential, signal) : undefined;
    redact = createRedact([...call.secrets, ...(authorization?.secrets ?? [])]);
    const headers = {
      accept: "application/json, application/problem+json",
      ...settings.headers,
      ...(body !== undefined && { "content-type": operation.bodyTypes[0] ?? "application/json" }),
      ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
      ...(authorization && { authorization: authorization.header }),
    };
    const request = { method: operation.method, url, headers, signal, ...(body !== undefined && { body }) };
    try {
      return await transport.send(request);
    } catch (error) {
      throw toConnectionError(error, title, redact);
    }
  });
  return fromResponse(response, { operation, title, nowMs: settings.clock.now(), redact });
}
