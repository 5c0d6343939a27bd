import { ConnectionError } from "../core/errors.ts";
import type { Redact } from "./redact.ts";

/**
 * The error of a request that got no answer. Its cause is a copy of what the transport threw, of name, code and message only:
 * HTTP libraries hang requests, and so credentials, on their errors.
 */
export function toConnectionError(thrown: unknown, title: string, redact: Redact): ConnectionError {
  const deepest = deepestError(thrown);
  const code = codeOf(thrown);
  const text = redact(deepest.message || code || deepest.name);
  const cause = new Error(text);
  cause.name = deepest.name;
  cause.stack = `${cause.name}: ${text}`;
  return new ConnectionError(`${title}: no answer from the server: ${text}`, { code, cause });
}

/** `fetch` wraps the reason in a TypeError that says nothing. */
function deepestError(thrown: unknown): Error {
  if (!(thrown instanceof Error)) return new Error(String(thrown));
  return thrown.cause instanceof Error ? deepestError(thrown.cause) : thrown;
}

function codeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code } = thrown as { code?: unknown };
  return codeOf(thrown.cause) ?? (typeof code === "string" ? code : undefined);
}
