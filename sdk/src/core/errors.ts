import type { Schemas } from "@tokenry/spec";

/** One fault of the input: JSON pointer, path, what was wrong, and the rule that was broken. */
export type Fault = Schemas["Fault"];

/** Base of every error that the client makes. No error of it holds a credential. */
export class TokenryError extends Error {
  override readonly name: string = "TokenryError";
  /** The server may have done all the same what the call asked for: an answer was lost, by this attempt or one before. */
  readonly mayBeDone: boolean = false;
}

/** An option of the client, or the variable that stands for it, is wrong or missing. */
export class ConfigurationError extends TokenryError {
  override readonly name = "ConfigurationError";
  /** Name of the option. */
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}

/** An argument of a call cannot be sent. Nothing was sent. */
export class ArgumentError extends TokenryError {
  override readonly name = "ArgumentError";
  /** Name of the argument. */
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}

/** There was no answer: the server could not be reached, or the connection broke. */
export class ConnectionError extends TokenryError {
  override readonly name: string = "ConnectionError";
  /** Code of the system or of the HTTP library, such as `ECONNREFUSED`; browsers give none. */
  readonly code: string | undefined;

  constructor(message: string, { code, cause }: { code?: string | undefined; cause?: unknown } = {}) {
    super(message, { cause });
    this.code = code;
  }
}

/** There was no complete answer in time. Whether the server did what was asked is not known. */
export class TimeoutError extends TokenryError {
  override readonly name = "TimeoutError";
  /** Milliseconds that the attempt was given. */
  readonly timeoutMs: number;

  constructor(message: string, timeoutMs: number) {
    super(message);
    this.timeoutMs = timeoutMs;
  }
}

/** What an answer carried that is no success. */
export interface ResponseDetails {
  status: number | undefined;
  headers: Readonly<Record<string, string>>;
  requestId?: string | undefined;
}

/** An answer that is not Tokenry's: a redirect, or a success that is not of the declared shape. */
export class UnexpectedResponseError extends TokenryError {
  override readonly name = "UnexpectedResponseError";
  /** Undefined where the platform hides it. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;

  constructor(message: string, { status, headers, requestId }: ResponseDetails) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.requestId = requestId;
  }
}

/** What an error answer said. All but the status and the headers is missing when the answer was not a problem document. */
export interface ApiErrorDetails extends ResponseDetails {
  status: number;
  code?: string | undefined;
  title?: string | undefined;
  detail?: string | undefined;
  errors?: readonly Fault[];
  existingId?: string | undefined;
  /** From `Retry-After`, milliseconds. */
  retryAfterMs?: number | undefined;
}

/** The server answered with an error. The subclasses say which family of status. */
export class ApiError extends TokenryError {
  override readonly name: string = "ApiError";
  readonly status: number;
  /** Stable name of the problem. */
  readonly code: string | undefined;
  /** The same for every problem of this code. */
  readonly title: string | undefined;
  /** What was wrong with this request and what to do. */
  readonly detail: string | undefined;
  /** The faults of the input, one each; empty if the answer named none. */
  readonly errors: readonly Fault[];
  /** Id of what is there already, where the server says so. */
  readonly existingId: string | undefined;
  /** `X-Request-Id` of the answer, as it stands in the server's log. */
  readonly requestId: string | undefined;
  /** Names in lower case, without `set-cookie`. */
  readonly headers: Readonly<Record<string, string>>;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, details: ApiErrorDetails) {
    super(message);
    this.status = details.status;
    this.code = details.code;
    this.title = details.title;
    this.detail = details.detail;
    this.errors = details.errors ?? [];
    this.existingId = details.existingId;
    this.requestId = details.requestId;
    this.headers = details.headers;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** 400: the request is malformed, or a parameter has a wrong value. */
export class BadRequestError extends ApiError {
  override readonly name = "BadRequestError";
}

/** 401: no credential, or one that does not work. */
export class AuthenticationError extends ApiError {
  override readonly name = "AuthenticationError";
}

/** 403: the principal may not do this. */
export class PermissionError extends ApiError {
  override readonly name = "PermissionError";
}

/** 404: something that the request names does not exist. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
}

/** 405: not possible here, or no longer (set-up is done). */
export class MethodNotAllowedError extends ApiError {
  override readonly name = "MethodNotAllowedError";
}

/** 409: the request contradicts the present state. */
export class ConflictError extends ApiError {
  override readonly name = "ConflictError";
}

/** 413, 415, 422: the body is too large, of a wrong type, or breaks a rule; `errors` points at the faults. */
export class ValidationError extends ApiError {
  override readonly name = "ValidationError";
}

/** 429: too many requests; `retryAfterMs` says when to come back. */
export class RateLimitError extends ApiError {
  override readonly name = "RateLimitError";
}

/** 5xx: the server, or something in front of it, failed. */
export class ServerError extends ApiError {
  override readonly name: string = "ServerError";
}

/** 503: the server cannot serve now. */
export class UnavailableError extends ServerError {
  override readonly name = "UnavailableError";
}

const classByStatus: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  409: ConflictError,
  413: ValidationError,
  415: ValidationError,
  422: ValidationError,
  429: RateLimitError,
  503: UnavailableError,
};

/** The error of the class that belongs to the status. */
export function toApiError(message: string, details: ApiErrorDetails): ApiError {
  const ErrorClass = classByStatus[details.status] ?? (details.status >= 500 ? ServerError : ApiError);
  return new ErrorClass(message, details);
}
