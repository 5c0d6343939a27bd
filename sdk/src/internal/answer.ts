import type { OperationEntry, Schemas } from "@tokenry/spec";
import { type ApiError, toApiError, UnexpectedResponseError } from "../core/errors.ts";
import type { TransportResponse } from "../core/transport.ts";
import { fromJson, isJsonMediaType } from "./body.ts";
import type { Redact } from "./redact.ts";
import { toRetryAfterMs } from "./retry-after.ts";

/** What is known of the request when its answer is read. */
export interface AnswerContext {
  operation: OperationEntry;
  /** `GET /api/v1/me`: begins each message. */
  title: string;
  nowMs: number;
  redact: Redact;
}

/** The value of a success. Throws the error that belongs to any other answer. */
export function fromResponse(response: TransportResponse, context: AnswerContext): unknown {
  const { status } = response;
  if (status === undefined || (status >= 300 && status < 400)) throw toRedirectError(response, context);
  if (status >= 400) throw toProblemError({ ...response, status }, context);
  if (status < 200) throw toUnexpected(response, context, "it is neither a success nor an error");
  if (context.operation.method === "DELETE" || status === 204) return undefined;
  const expected = context.operation.responses[status];
  if (expected?.length === 0) return undefined;
  const value = isJsonMediaType(response.headers["content-type"]) ? fromJson(response.body) : undefined;
  if (typeof value !== "object" || value === null) {
    throw toUnexpected(response, context, "it is not the JSON object that a Tokenry server sends here");
  }
  return value;
}

function toRedirectError(response: TransportResponse, context: AnswerContext): UnexpectedResponseError {
  const location = response.headers["location"];
  const target = location === undefined ? "" : ` to ${context.redact(withoutQuery(location))}`;
  return toUnexpected(
    response,
    context,
    `it redirects${target}, and redirects are not followed, so that the credential goes nowhere else. Set the url to where the server really is`,
  );
}

function toUnexpected(response: TransportResponse, context: AnswerContext, why: string): UnexpectedResponseError {
  const headers = toErrorHeaders(response.headers, context.redact);
  const status = response.status === undefined ? "an answer without a visible status" : `the answer ${response.status}`;
  return new UnexpectedResponseError(`${context.title}: ${status} cannot be used: ${why}.`, {
    status: response.status,
    headers,
    requestId: headers["x-request-id"],
  });
}

function toProblemError(response: TransportResponse & { status: number }, context: AnswerContext): ApiError {
  const { redact } = context;
  const headers = toErrorHeaders(response.headers, redact);
  const problem = toProblem(response, redact);
  const requestId = textOf(problem.requestId) ?? headers["x-request-id"];
  const code = textOf(problem.code);
  const detail = textOf(problem.detail) ?? textOf(problem.message);
  const title = textOf(problem.title);
  const what = detail ?? title ?? `no problem document (${headers["content-type"] ?? "no content type"})`;
  const message = `${context.title}: ${response.status}${code ? ` ${code}` : ""}: ${what}`;
  return toApiError(requestId ? `${message} [request ${requestId}]` : message, {
    status: response.status,
    headers,
    requestId,
    code,
    title,
    detail,
    errors: Array.isArray(problem.errors) ? problem.errors.filter(isFault) : [],
    retryAfterMs: toRetryAfterMs(response.headers["retry-after"], context.nowMs),
  });
}

/** The members of the problem document, none of them trusted to be there. */
function toProblem(response: TransportResponse, redact: Redact): { [Name in keyof Schemas["Problem"]]?: unknown } {
  if (!isJsonMediaType(response.headers["content-type"])) return {};
  const value = fromJson(redact(response.body));
  return typeof value === "object" && value !== null ? value : {};
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

function isFault(value: unknown): value is Schemas["Fault"] {
  return typeof value === "object" && value !== null && typeof (value as { detail?: unknown }).detail === "string";
}

/** The headers of an answer as an error may hold them. */
function toErrorHeaders(headers: Readonly<Record<string, string>>, redact: Redact): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== "set-cookie")
      .map(([name, value]) => [name, redact(value)]),
  );
}

const withoutQuery = (location: string): string => location.replace(/[?#].*$/s, "");
