import type { IncomingHttpHeaders } from "node:http";

/** Where the headers of a request are. */
export interface RequestHeaders {
  readonly headers: IncomingHttpHeaders;
  /** As `node:http` gives it: names and values in turn. Tells of a second `Authorization`, which `headers` hides. */
  readonly rawHeaders?: readonly string[] | undefined;
}

/** The credential of a request: a token, none that is one, or more than one. */
export type Bearer =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "none" }
  | { readonly kind: "several" };

/** Reads `Authorization: Bearer <token>` (RFC 6750, 2.1). The scheme is compared without case (RFC 9110, 11.1). */
export function readBearer({ headers, rawHeaders = [] }: RequestHeaders): Bearer {
  const { authorization } = headers;
  if (authorization === undefined) return { kind: "none" };
  const count = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "authorization").length;
  if (count > 1) return { kind: "several" };
  const token = /^bearer +(.*)$/is.exec(authorization)?.[1]?.trim();
  return token ? { kind: "token", token } : { kind: "none" };
}
