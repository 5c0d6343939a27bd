import { Problem } from "../errors.ts";

const schemes = 'Bearer realm="tokenry", Basic realm="tokenry", charset="UTF-8"';
const schemesAfterBearer = 'Bearer realm="tokenry", error="invalid_token", Basic realm="tokenry", charset="UTF-8"';

/** The one answer to every credential that does not work. An error code only where a token was sent (RFC 6750, 3.1). */
export const unauthenticated = (isAfterToken: boolean): Problem =>
  new Problem("unauthenticated", {
    detail: "The request carries no valid credential.",
    headers: { "WWW-Authenticate": isAfterToken ? schemesAfterBearer : schemes },
  });
