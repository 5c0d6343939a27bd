import { Problem } from "../errors.ts";
import { isStoreUnavailable } from "./is-store-unavailable.ts";

/** The problem that an error is: itself, a fault of the request that Express found, or an internal error. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (type === "entity.too.large") {
    return new Problem("body-too-large", {
      detail: "The body is larger than 1 MiB.",
      headers: { Connection: "close" },
    });
  }
  if (type === "entity.parse.failed") {
    return new Problem("invalid-json", { detail: "The body is not valid JSON.", cause: undefined });
  }
  if (type === "charset.unsupported" || type === "encoding.unsupported") {
    return new Problem("unsupported-media-type", {
      detail: "Send the body in UTF-8, plain or compressed with gzip, deflate or br.",
    });
  }
  if (status === 400) {
    return new Problem("bad-request", { detail: "The request is malformed: check its path, headers and length." });
  }
  if (isStoreUnavailable(error)) {
    return new Problem("unavailable", {
      detail: "The database does not answer. Try again.",
      headers: { "Retry-After": "1" },
      cause: error,
    });
  }
  return new Problem("internal", {
    detail: "Something went wrong in the server. Its log has more under the request id.",
    cause: error,
  });
}
