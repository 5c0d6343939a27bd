import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Problem } from "../errors.ts";

/** Follows from the session's text, which it does not tell: no node has to remember it. */
export const toCsrfToken = (sessionText: string): string =>
  createHash("sha256").update(`tokenry csrf ${sessionText}`).digest("base64url");

const reading = ["GET", "HEAD", "OPTIONS"];

/**
 * A browser sends its cookie with requests that another site made it send. Such a request changes something only with the token of
 * the session. Clients that are no browsers, Kestra's provider among them, send neither Origin nor Sec-Fetch-Site, and need none.
 */
export function refuseForgedRequest({ method = "", headers }: IncomingMessage, sessionText: string): void {
  if (reading.includes(method)) return;
  if (headers.origin === undefined && headers["sec-fetch-site"] === undefined) return;
  const given = Buffer.from([headers["x-csrf-token"] ?? []].flat().join());
  const expected = Buffer.from(toCsrfToken(sessionText));
  if (given.length === expected.length && timingSafeEqual(given, expected)) return;
  throw new Problem("csrf-token-invalid", {
    detail: "Send the csrfToken of the login, which is also in the cookie of that name, as X-CSRF-TOKEN.",
  });
}
