import { toCsrfToken } from "./csrf.ts";
import { sessionCookieName } from "./read-session.ts";

/** Readable by the page, which sends it back as X-CSRF-TOKEN. */
const csrfCookieName = "csrfToken";

/**
 * The cookies of a new session. SameSite=Strict: no other site's link or form brings it along; HttpOnly: no script reads it. Secure
 * where the client came by TLS: elsewhere browsers would not keep it.
 */
export function toSessionCookies(text: string, maxAgeMs: number, isSecure: boolean): string[] {
  const shared = `; Path=/; Max-Age=${Math.floor(maxAgeMs / 1_000)}; SameSite=Strict${isSecure ? "; Secure" : ""}`;
  return [`${sessionCookieName}=${text}; HttpOnly${shared}`, `${csrfCookieName}=${toCsrfToken(text)}${shared}`];
}

/** What makes a browser forget them. */
export const endedSessionCookies = (isSecure: boolean): string[] =>
  [`${sessionCookieName}=; HttpOnly`, `${csrfCookieName}=`].map(
    (start) => `${start}; Path=/; Max-Age=0; SameSite=Strict${isSecure ? "; Secure" : ""}`,
  );
