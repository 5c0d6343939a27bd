import type { OperationEntry } from "@tokenry/spec";
import { type ApiError, toApiError, UnexpectedResponseError } from "../core/errors.ts";
import type { TransportResponse } from "../core/transport.ts";
import { fromJson, isJsonMediaType } from "./body.ts";
import { fromProblem } from "./problem.ts";
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
  if (status >= 400) throw toProblemError(response, status, context);
  if (context.operation.method === "DELETE" || status === 204) return undefined;
  if (context.operation.responses[status]?.length === 0) return undefined;
  const value = isJsonMediaType(response.headers["content-type"]) ? fromJson(response.body) : undefined;
  if (typeof value === "object" && value !== null) return value;
  throw toUnexpected(response, context, "is not the JSON object that a Tokenry server sends here. Check the url.");
}

function toRedirectError(response: TransportResponse, context: AnswerContext): UnexpectedResponseError {
  const location = response.headers["location"];
  const target = location === undefined ? "" : ` to ${withoutSecrets(location)}`;
  return toUnexpected(
    response,
    context,
    `redirects${target}. Redirects are not followed, so that the credential goes nowhere else: set the url to where the server is.`,
  );
}

function toUnexpected(response: TransportResponse, context: AnswerContext, why: string): UnexpectedResponseError {
  const { title, redact } = context;
  const headers = toErrorHeaders(response.headers, redact);
  const answer = response.status === undefined ? "the answer" : `the answer (${response.status})`;
  return new UnexpectedResponseError(redact(`${title}: ${answer} ${why}`), {
    status: response.status,
    headers,
    requestId: headers["x-request-id"],
  });
}

function toProblemError(response: TransportResponse, status: number, context: AnswerContext): ApiError {
  const { title, redact } = context;
  const headers = toErrorHeaders(response.headers, redact);
  const contentType = headers["content-type"];
  const problem = fromProblem(contentType, response.body, redact);
  const requestId = problem.requestId ?? headers["x-request-id"];
  const name = problem.code === undefined ? String(status) : `${status} ${problem.code}`;
  const what =
    problem.detail ?? problem.title ?? `the answer is not from Tokenry (${contentType ?? "without a content type"}).`;
  const request = requestId === undefined ? "" : ` [request ${requestId}]`;
  return toApiError(redact(`${title}: ${name}: ${what}${request}`), {
    ...problem,
    status,
    headers,
    requestId,
    retryAfterMs: toRetryAfterMs(headers["retry-after"], context.nowMs),
  });
}

/** The headers of an answer as an error may hold them. */
function toErrorHeaders(headers: Readonly<Record<string, string>>, redact: Redact): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== "set-cookie")
      .map(([name, value]) => [name, name === "location" ? redact(withoutSecrets(value)) : redact(value)]),
  );
}

/** A location without what may be secret in it: user information, query and fragment. */
function withoutSecrets(location: string): string {
  return location.replace(/[?#].*$/s, "").replace(/\/\/[^/]*@/, "//");
}
