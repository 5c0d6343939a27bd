import { ApiError, UnavailableError } from "../core/errors.ts";

/**
 * The error of a token that could not be verified, with the reason as its cause. Its headers are only those that an
 * application may pass on: frameworks copy the headers of an error into their answer.
 */
export function toUnavailableError(reason: unknown): UnavailableError {
  const retryAfterMs = (reason instanceof ApiError ? reason.retryAfterMs : undefined) ?? 1_000;
  const error = new UnavailableError("The API token could not be verified: the Tokenry server did not say.", {
    status: 503,
    code: "unavailable",
    headers: { "retry-after": String(Math.ceil(retryAfterMs / 1_000)) },
    retryAfterMs,
  });
  error.cause = reason;
  return error;
}
