import type { IncomingMessage } from "node:http";
import { Problem } from "../errors.ts";

/** What Kestra's clients call the cookie of a session. */
export const sessionCookieName = "JWT";

/** The text of the session that a browser, or a client like one, sends. Fails with `multiple-credentials` on a second one. */
export function readSession({ headers }: IncomingMessage): string | undefined {
  if (headers.cookie === undefined) return undefined;
  const values = headers.cookie
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${sessionCookieName}=`))
    .map((pair) => pair.slice(sessionCookieName.length + 1).replace(/^"(.*)"$/, "$1"))
    .filter((value) => value !== "");
  if (new Set(values).size > 1) {
    throw new Problem("multiple-credentials", { detail: `Send one ${sessionCookieName} cookie only.` });
  }
  return values[0];
}
